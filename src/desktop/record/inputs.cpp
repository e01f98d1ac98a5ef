#include "desktop/record/inputs.h"

#include "app/records.h"
#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/vocabulary.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStringListModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWidgetAction>

namespace desktop {

using namespace Qt::StringLiterals;

FieldEditor *FieldEditor::create(const Context &context, const domain::Entity &entity, const domain::Field &field)
{
    using domain::Kind;
    switch (field.kind) {
    case Kind::Bool:
        return new BoolEditor(entity, field);
    case Kind::Choice:
        return new ChoiceEditor(entity, field);
    case Kind::Choices:
        return new ChoicesEditor(entity, field);
    case Kind::Date:
        return new DateEditor(entity, field);
    case Kind::Reference:
        return new ReferenceEditor(context, entity, field);
    default:
        break;
    }
    if (field.has(domain::Sensitive))
        return new SensitiveEditor(entity, field);
    if (field.options.format == domain::Format::Multiline)
        return new MultilineEditor(entity, field);
    return new LineEditor(entity, field);
}

LineEditor::LineEditor(const domain::Entity &entity, const domain::Field &field)
    : FieldEditor(entity, field)
    , m_line(new QLineEdit)
{
    place(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString LineEditor::text() const { return m_line->text(); }
void LineEditor::show(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}
void LineEditor::type(const QString &text)
{
    m_line->setText(text);
    Q_EMIT edited();
}
void LineEditor::applyReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

SensitiveEditor::SensitiveEditor(const domain::Entity &entity, const domain::Field &field)
    : LineEditor(entity, field)
    , m_eye(m_line->addAction(icon(Icon::Eye), QLineEdit::TrailingPosition))
{
    m_eye->setToolTip(tr("Show or hide"));
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!m_revealed); });
}

QString SensitiveEditor::text() const { return m_revealed ? m_line->text() : m_text; }

void SensitiveEditor::show(const QString &text)
{
    m_text = text;
    m_revealed = true;
    m_line->setText(text);
    setRevealed(text.isEmpty());
}

void SensitiveEditor::type(const QString &text)
{
    setRevealed(true);
    LineEditor::type(text);
}

void SensitiveEditor::setRevealed(bool revealed)
{
    if (m_revealed)
        m_text = m_line->text();
    m_revealed = revealed;
    m_line->setText(revealed ? m_text : domain::masked(m_text));
    m_line->setCursorPosition(0);
    m_line->setReadOnly(!revealed);
    m_line->setProperty("masked", !revealed);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

void SensitiveEditor::applyReadOnly(bool readOnly)
{
    LineEditor::applyReadOnly(readOnly || !m_revealed);
    m_eye->setVisible(!readOnly);
}

DateEditor::DateEditor(const domain::Entity &entity, const domain::Field &field)
    : LineEditor(entity, field)
{
    QAction *calendar = m_line->addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEditor::openCalendar);
    auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), m_line);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &DateEditor::openCalendar);
}

void DateEditor::openCalendar()
{
    if (m_line->isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto date = domain::Date::parse(text()))
        calendar->setSelectedDate(date->firstDay());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate date) {
        type(date.toString(Qt::ISODate));
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->setFocus();
}

ChoicesEditor::ChoicesEditor(const domain::Entity &entity, const domain::Field &field)
    : LineEditor(entity, field)
{
    QAction *list = m_line->addAction(icon(Icon::Down), QLineEdit::TrailingPosition);
    list->setToolTip(tr("Choose (Alt+Down)"));
    connect(list, &QAction::triggered, this, &ChoicesEditor::openMenu);
    auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), m_line);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ChoicesEditor::openMenu);
}

void ChoicesEditor::openMenu()
{
    if (m_line->isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::Vocabulary &vocabulary = domain::vocabularyOf(field().options.vocabulary);
    const QStringList chosen = domain::choicesOf(text());
    for (const QString &code : vocabulary.codes()) {
        QAction *action = menu->addAction(vocabulary.label(code));
        action->setCheckable(true);
        action->setChecked(chosen.contains(code));
        connect(action, &QAction::toggled, this, [this, code](bool on) {
            QStringList values = domain::choicesOf(text());
            values.removeAll(code);
            if (on)
                values << code;
            type(values.join(u'、'));
        });
    }
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

ReferenceEditor::ReferenceEditor(const Context &context, const domain::Entity &entity, const domain::Field &field)
    : LineEditor(entity, field)
    , m_context(context)
    , m_names(new QStringListModel(this))
{
    m_line->addAction(icon(Icon::Search, tokens().text2), QLineEdit::TrailingPosition);
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setFont(uiFont(10));
    completer->popup()->setProperty("popup", true);
    completer->popup()->setItemDelegate(new QStyledItemDelegate(completer->popup())); // drawn by the style sheet
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceEditor::complete);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldEditor::edited);
}

void ReferenceEditor::complete(const QString &text)
{
    QStringList names;
    guarded(m_context, this, "complete a reference",
            [&] { names = app::Records(m_context.office, m_entity).suggestions(field(), text); });
    m_names->setStringList(names);
}

ChoiceEditor::ChoiceEditor(const domain::Entity &entity, const domain::Field &field)
    : FieldEditor(entity, field)
    , m_box(new ComboBox)
{
    const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
    m_box->addItem(QString(), QString());
    for (const QString &code : vocabulary.codes())
        m_box->addItem(vocabulary.label(code), code);
    if (!vocabulary.isClosed()) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->lineEdit()->setAccessibleName(domain::labelOf(entity, field));
        connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
    }
    place(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QString ChoiceEditor::text() const
{
    const int row = m_box->findText(m_box->currentText());
    return row >= 0 ? m_box->itemData(row).toString() : m_box->currentText();
}

void ChoiceEditor::show(const QString &text)
{
    const QSignalBlocker quiet(m_box);
    int row = m_box->findData(text);
    if (row < 0 && !m_box->isEditable()) { // a stored word the closed list does not know stays visible
        m_box->addItem(text, text);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
    if (row < 0)
        m_box->setEditText(text);
    if (m_box->isEditable())
        m_box->lineEdit()->setCursorPosition(0);
}

void ChoiceEditor::type(const QString &text)
{
    show(text);
    Q_EMIT edited();
}

BoolEditor::BoolEditor(const domain::Entity &entity, const domain::Field &field)
    : FieldEditor(entity, field)
    , m_box(new ComboBox)
{
    m_box->addItem(QString(), QString());
    m_box->addItem(tr("Yes"), u"是"_s);
    m_box->addItem(tr("No"), u"否"_s);
    place(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QString BoolEditor::text() const { return m_box->currentData().toString(); }
void BoolEditor::show(const QString &text) { m_box->setCurrentIndex(qMax(0, m_box->findData(text))); }
void BoolEditor::type(const QString &text)
{
    show(text);
    Q_EMIT edited();
}

MultilineEditor::MultilineEditor(const domain::Entity &entity, const domain::Field &field)
    : FieldEditor(entity, field)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setFixedHeight(74);
    m_edit->setTabChangesFocus(true);
    place(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QString MultilineEditor::text() const { return m_edit->toPlainText(); }
void MultilineEditor::show(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}
void MultilineEditor::type(const QString &text) { m_edit->setPlainText(text); }
void MultilineEditor::applyReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

} // namespace desktop
