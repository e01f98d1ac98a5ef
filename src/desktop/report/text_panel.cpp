#include "desktop/report/text_panel.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace desktop {

TextPanel::TextPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel({}, 12, tokens().text, true))
    , m_edit(new QPlainTextEdit)
    , m_save(new Button(tr("Keep and recompute")))
{
    setFill(this, tokens().base);
    auto *hint = textLabel(tr("Your own words for this year. They are kept when the figures are computed again."), 9,
                           tokens().text2);
    hint->setWordWrap(true);
    m_save->setKey(QKeySequence(QStringLiteral("Ctrl+S")));
    m_edit->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(hint);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_save, 0, Qt::AlignRight);
    m_save->setEnabled(false);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(hasChanges()); });
    connect(m_save, &QPushButton::clicked, this, &TextPanel::save);
}

void TextPanel::open(const QString &name, const QString &text)
{
    m_name = name;
    m_original = text;
    m_title->setText(name);
    m_edit->setAccessibleName(name);
    m_edit->setPlainText(text);
    m_save->setEnabled(false);
}

QString TextPanel::text() const { return m_edit->toPlainText().trimmed(); }
bool TextPanel::hasChanges() const { return text() != m_original.trimmed(); }

void TextPanel::save()
{
    if (!hasChanges())
        return;
    m_original = text();
    m_save->setEnabled(false);
    Q_EMIT saveWanted(m_name, m_original);
}

} // namespace desktop
