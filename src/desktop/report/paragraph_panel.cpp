#include "desktop/report/paragraph_panel.h"

#include "desktop/report/insert_menu.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace desktop {

namespace {

constexpr int generatedHeight = 180;

} // namespace

ParagraphPanel::ParagraphPanel(QWidget *parent)
    : QWidget(parent)
    , m_generated(textLabel({}, 10, tokens().text))
    , m_state(textLabel({}, 9, tokens().text2))
    , m_edit(new QPlainTextEdit)
    , m_save(new Button(tr("Keep and recompute")))
    , m_again(new Button(tr("The template's words again"), Button::Link))
    , m_leaveOut(new Button(tr("Leave this paragraph out"), Button::Link))
    , m_menu(new InsertMenu(this))
{
    setFill(this, tokens().base);
    m_generated->setWordWrap(true);
    m_generated->setAlignment(Qt::AlignTop);
    m_generated->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFill(m_generated, tokens().base);
    auto *area = new QScrollArea;
    area->setWidget(m_generated);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(generatedHeight);
    m_state->setWordWrap(true);
    auto *hint
        = textLabel(tr("Words in {{ }} are figures: keep them, and they are computed again and again. Your words "
                       "stand for this year until you take them back."),
                    9, tokens().text2);
    hint->setWordWrap(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Your own words"));
    m_save->setKey(QKeySequence(QStringLiteral("Ctrl+S")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(textLabel(tr("As the template says today"), 9, tokens().text2, true));
    layout->addWidget(area);
    layout->addWidget(new Hairline(Qt::Horizontal));
    auto *insert = new Button(Icon::Add, tr("Insert"), Button::Flat);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Your own words"), 9, tokens().text2, true), 1);
    head->addWidget(insert);
    layout->addLayout(head);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_state);
    layout->addWidget(hint);
    auto *row = new QHBoxLayout;
    row->addWidget(m_leaveOut);
    row->addWidget(m_again);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_save, 0, Qt::AlignRight);
    connect(insert, &QPushButton::clicked, this, [this, insert] { m_menu->openBelow(insert); });
    connect(m_menu, &InsertMenu::chosen, this, [this](const QString &text) {
        m_edit->insertPlainText(text);
        m_edit->setFocus();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(hasChanges()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_paragraph, text()); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_paragraph, std::nullopt); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_paragraph, QString()); });
}

void ParagraphPanel::open(const app::Paragraph &paragraph)
{
    m_paragraph = paragraph;
    m_generated->setText(paragraph.generated.isEmpty() ? tr("Nothing: there is no data for it.") : paragraph.generated);
    m_edit->setPlainText(paragraph.own.value_or(paragraph.line));
    if (!paragraph.own)
        m_state->setText(tr("The template's words are used."));
    else if (paragraph.own->isEmpty())
        m_state->setText(tr("This paragraph is left out."));
    else
        m_state->setText(tr("Your own words are used."));
    m_again->setVisible(paragraph.own.has_value());
    m_save->setEnabled(false);
}

QString ParagraphPanel::text() const { return m_edit->toPlainText().simplified(); }

bool ParagraphPanel::hasChanges() const { return text() != m_paragraph.own.value_or(m_paragraph.line).simplified(); }

void ParagraphPanel::setInsertable(const QList<reporting::InsertableGroup> &groups) { m_menu->setGroups(groups); }

} // namespace desktop
