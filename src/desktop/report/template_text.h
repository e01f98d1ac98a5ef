#pragma once
// The text of a template with line numbers; lines that are wrong are marked in the margin and tinted.

#include "reporting/template/template.h"

#include <QPlainTextEdit>

namespace desktop {

class TemplateText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateText(QWidget *parent = nullptr);

    void setErrors(const QList<reporting::TemplateError> &errors);
    void goToLine(int line); // 1-based
    int marginWidth() const;
    void paintMargin(const QRect &dirty);
    /// What is wrong with the line at a height of the margin; empty: nothing.
    QString errorAt(int y) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeMargin();
    QWidget *m_margin;
    QList<reporting::TemplateError> m_errors;
};

} // namespace desktop
