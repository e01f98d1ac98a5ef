#include "desktop/record/record_view.h"

#include "app/attempt.h"
#include "app/record_tabs.h"
#include "desktop/record/attachment_page.h"
#include "desktop/record/changed_elsewhere.h"
#include "desktop/record/child_page.h"
#include "desktop/record/history_page.h"
#include "desktop/record/record_form.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/folding_tabs.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/widgets/tab_strip.h"
#include "domain/value_text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int headHeight = 61;
constexpr int footHeight = 48;
constexpr int maxFacts = 4;
} // namespace

RecordView::RecordView(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_record(entity)
    , m_bar(new ChangedElsewhere)
    , m_tabs(new FoldingTabs)
    , m_pages(new QStackedWidget)
    , m_form(new RecordForm(context, entity))
    , m_history(new HistoryPage(context, entity))
{
    setFill(this, tokens().base);
    m_tabs->strip()->addTab(tr("Details"));
    m_pages->addWidget(m_form);
    addAttachmentTab(); // before the children: in sight while there is room
    addChildTabs();
    m_tabs->setPinned(m_tabs->strip()->addTab(tr("Changes")));
    m_pages->addWidget(m_history);
    connect(m_history, &HistoryPage::operationWanted, this, &RecordView::operationWanted);

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(4, 0, 4, 0);
    strip->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_bar);
    layout->addLayout(strip);
    auto *line = new QWidget;
    line->setFixedHeight(1);
    setFill(line, tokens().line);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());

    connect(m_tabs->strip(), &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_form, &RecordForm::edited, this, &RecordView::formEdited);
    connect(m_bar, &ChangedElsewhere::reloadWanted, this, [this] {
        if (m_elsewhere)
            setRecord(domain::Record(*m_elsewhere));
    });
    connect(m_bar, &ChangedElsewhere::compareWanted, this, &RecordView::compareSides);
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, [this](const domain::Entity *changed) {
        m_othersSaved = m_othersSaved || (m_saving && !changed);
        if (m_saving || isNew() || (changed && changed != &m_entity))
            return;
        m_unseen = !isVisible();
        if (!m_unseen)
            lookAgain();
    });
}

QWidget *RecordView::makeHead()
{
    auto *head = new QWidget;
    head->setMinimumHeight(headHeight);
    m_back = new Button(Icon::Previous, {}, Button::Link);
    m_back->hide();
    m_name = new ElidedLabel(14, tokens().text, true);
    m_facts = new QLabel;
    m_facts->setFont(uiFont(9));
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remove = Button::iconOnly(Icon::Trash, tr("Move to the trash"));
    m_restore = new Button(Icon::Undo, tr("Restore"), Button::Flat);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_name, 1);
    top->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 8, 8, 4);
    layout->setSpacing(0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    connect(m_back, &QPushButton::clicked, this, &RecordView::backWanted);
    connect(m_remove, &QPushButton::clicked, this, &RecordView::removeWanted);
    connect(m_restore, &QPushButton::clicked, this, &RecordView::restoreWanted);
    return head;
}

QWidget *RecordView::makeFoot()
{
    m_foot = new QWidget;
    m_foot->setFixedHeight(footHeight);
    setFill(m_foot, tokens().window);
    auto *pencil = new QLabel;
    pencil->setPixmap(icon(Icon::Pencil, tokens().text2).pixmap(14, 14));
    m_footText = textLabel({}, 10, tokens().text);
    auto *revertButton = new Button(tr("Revert"));
    revertButton->setHint(u"Esc"_s);
    auto *saveButton = new Button(tr("Save"), Button::Primary);
    saveButton->setHint(u"Ctrl+S"_s);
    saveButton->setObjectName(u"save"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(pencil);
    row->addWidget(m_footText, 1);
    row->addWidget(revertButton);
    row->addWidget(saveButton);
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(revertButton, &QPushButton::clicked, this, &RecordView::askToRevert);
    connect(saveButton, &QPushButton::clicked, this, &RecordView::save);
    m_foot->hide();
    return m_foot;
}

void RecordView::addChildTabs()
{
    const std::vector<domain::ChildTable> tables = domain::childrenOf(m_entity);
    for (const domain::ChildTable &child : tables) {
        auto *page = new ChildPage(m_context, child);
        // A ledger may refer here in two ways (a union's contracts, and those signed for it).
        const bool twice = std::ranges::count(tables, child.entity, &domain::ChildTable::entity) > 1;
        const QString ledger = domain::labelOf(*child.entity);
        const int tab = m_tabs->strip()->addTab(
            twice ? tr("%1 · %2").arg(ledger, domain::labelOf(*child.entity, *child.reference)) : ledger);
        m_pages->addWidget(page);
        m_children << page;
        connect(page, &ChildPage::countChanged, m_tabs, [this, tab](qint64 count) { m_tabs->setCount(tab, count); });
        connect(page, &ChildPage::openWanted, this, &RecordView::childWanted);
    }
}

void RecordView::addAttachmentTab()
{
    m_attachments = new AttachmentPage(m_context, m_entity);
    const int tab = m_tabs->strip()->addTab(tr("Attachments"));
    m_pages->addWidget(m_attachments);
    connect(m_attachments, &AttachmentPage::countChanged, m_tabs,
            [this, tab](qint64 count) { m_tabs->setCount(tab, count); });
}

void RecordView::setRecord(const domain::Record &record)
{
    fill(record);
    m_tabs->setCount(m_tabs->strip()->count() - 1, m_history->show(record.id));
    countTabs();
}

void RecordView::fill(const domain::Record &record)
{
    m_record = record;
    m_elsewhere.reset();
    m_bar->hide();
    m_unseen = false;
    m_showAll = record.id != 0;
    m_form->setRecord(record);
    for (ChildPage *page : m_children)
        page->setParentRecord(record);
    m_attachments->setRecord(record);
    const bool archived = !record.archivedAt.isNull();
    m_remove->setVisible(record.id != 0 && !archived && !m_entity.options.keptByProgram);
    m_restore->setVisible(archived);
    if (record.id == 0)
        setTab(0);
    m_form->showIssues(m_form->check(), m_showAll);
    showFacts();
    showFoot();
}

void RecordView::showFacts()
{
    const QString title = m_record.title();
    QString name = title.isEmpty() ? tr("Without a name") : title;
    if (isNew())
        name = tr("New record");
    m_name->setText(name);
    m_name->setToolTip(name);
    QStringList facts;
    if (!m_record.archivedAt.isNull())
        facts << tr("in the trash");
    const domain::Field *reference = m_entity.options.reference;
    if (reference && reference != m_entity.options.title && !domain::isEmpty(m_record.value(*reference)))
        facts << domain::valueText(*reference, m_record.value(*reference), domain::TextStyle::Display);
    for (const domain::Field *field : m_entity.fields) {
        const bool telling = field->kind == domain::Kind::Choice || field->kind == domain::Kind::Date;
        if (telling && field->has(domain::InList) && !domain::isEmpty(m_record.value(*field))
            && facts.size() < maxFacts)
            facts << domain::valueText(*field, m_record.value(*field), domain::TextStyle::Display);
    }
    m_facts->setText(
        u"<span style='color:%1'>%2&nbsp;</span>"_s.arg(tokens().text2.name(), facts.join(u" · "_s).toHtmlEscaped()));
}

void RecordView::setBackText(const QString &text)
{
    m_back->setText(text);
    m_back->updateGeometry();
    m_back->setVisible(!text.isEmpty());
}

bool RecordView::hasChanges() const { return changes() > 0; }
int RecordView::changes() const { return m_form->changes(); }
bool RecordView::isEmptyDraft() const { return isNew() && !hasChanges(); }

void RecordView::formEdited()
{
    m_form->showIssues(m_form->check(), m_showAll);
    showFoot();
}

void RecordView::showFoot()
{
    const int count = changes();
    m_footText->setText(count == 0 ? tr("New, not saved") : tr("%n unsaved", nullptr, count));
    m_foot->setVisible(count > 0 || isNew());
    Q_EMIT changesChanged();
}

SidesDialog *RecordView::compareSides()
{
    if (!m_elsewhere)
        return nullptr;
    auto *dialog = new SidesDialog(m_record, m_form->record(), *m_elsewhere, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stored = *m_elsewhere] {
        m_record = stored;
        m_elsewhere.reset();
        m_bar->hide();
        m_form->rebase(stored, dialog->kept());
        showFacts();
        lookAgain(); // it may have been changed once more
    });
    dialog->open();
    return dialog;
}

void RecordView::askToRevert()
{
    if (!hasChanges()) {
        if (isNew())
            revert();
        return;
    }
    switch (m_context.dialogs.askUnsaved(this, changes())) {
    case Dialogs::Unsaved::Save:
        save();
        break;
    case Dialogs::Unsaved::Discard:
        revert();
        break;
    case Dialogs::Unsaved::Stay:
        break;
    }
}

void RecordView::revert()
{
    if (isNew()) {
        Q_EMIT draftDropped();
        return;
    }
    const domain::Record former = m_record;
    setRecord(former);
}

void RecordView::nextIssue()
{
    setTab(0);
    m_form->showIssues(m_form->check(), true);
    m_form->focusNextIssue();
}

void RecordView::setTab(int place) { m_tabs->chooseShown(place); }

void RecordView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countTabs();
    if (std::exchange(m_unseen, false) && !isNew())
        lookAgain();
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    // What no field wanted for itself.
    if (event->key() == Qt::Key_Escape && (hasChanges() || isNew()))
        askToRevert();
    else
        QWidget::keyPressEvent(event);
}

} // namespace desktop
