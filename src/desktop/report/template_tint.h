#pragma once
// Tells the parts of a template apart: placeholders, blocks that open and close, insets, lines that are elements of the
// document, notes.

#include <QSyntaxHighlighter>

namespace desktop {

class TemplateTint : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateTint(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace desktop
