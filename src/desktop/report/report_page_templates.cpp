// Which document, from which template, about which record.

#include "app/records.h"
#include "app/template_choice.h"
#include "desktop/report/outline_panel.h"
#include "desktop/report/page_view.h"
#include "desktop/report/record_chooser.h"
#include "desktop/report/report_page.h"
#include "desktop/report/template_dialog.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int suitsRole = Qt::UserRole + 1;
constexpr int popupWidth = 560;
constexpr int templateContents = 13;
constexpr int aboutWidth = 200;

// The template's name, and at the right for which offices it is.
class TemplateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {popupWidth, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, t.selected);
        const QRect box = option.rect.adjusted(12, 0, -12, 0);
        const QFont nameFont = uiFont(10), suitsFont = uiFont(9);
        const QString name = index.data().toString();
        const int taken = QFontMetrics(nameFont).horizontalAdvance(name) + 16;
        painter->setFont(nameFont);
        painter->setPen(t.text);
        painter->drawText(box, Qt::AlignVCenter, name);
        painter->setFont(suitsFont);
        painter->setPen(t.text2);
        painter->drawText(
            box, Qt::AlignVCenter | Qt::AlignRight,
            QFontMetrics(suitsFont).elidedText(index.data(suitsRole).toString(), Qt::ElideRight, box.width() - taken));
    }
};

} // namespace

QList<QWidget *> ReportPage::makeChoices()
{
    m_kind = new ComboBox;
    m_kind->setMinimumContentsLength(11);
    m_kind->setFont(uiFont(10, true));
    m_kind->setAccessibleName(tr("Document"));
    m_template = new ComboBox;
    m_template->setMinimumContentsLength(templateContents);
    m_template->setAccessibleName(tr("Template"));
    m_template->setItemDelegate(new TemplateDelegate(m_template));
    m_template->view()->setMinimumWidth(popupWidth);
    m_about = new Button(Icon::Search, tr("Choose the record…"), Button::Plain, this);
    m_about->setMaximumWidth(aboutWidth);
    fillKinds();
    connect(m_kind, &QComboBox::activated, this, &ReportPage::kindChosen);
    connect(m_template, &QComboBox::activated, this, [this] { chooseTemplate(m_template->currentData().toString()); });
    connect(m_about, &QPushButton::clicked, this, &ReportPage::chooseRecord);
    return {m_kind, m_template, m_about};
}

void ReportPage::fillKinds()
{
    QList<reporting::ReportKind> kinds;
    guarded(m_context, this, "kinds of documents", [&] { kinds = app::reportKinds(m_context.office); });
    m_kind->clear();
    for (const reporting::ReportKind &kind : std::as_const(kinds))
        m_kind->addItem(kind.label, kind.name);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(m_kindName)));
    m_kindName = m_kind->currentData().toString();
    fillTemplates();
}

void ReportPage::fillTemplates()
{
    m_template->clear();
    guarded(m_context, this, "templates", [&] {
        m_templates = app::templatesOf(m_context.office, m_kindName);
        for (const reporting::TemplateInfo &info : std::as_const(m_templates)) {
            const QString mark = info.overrides ? tr("changed") : info.own ? tr("own") : QString();
            m_template->addItem(mark.isEmpty() ? info.name : info.name + u" · "_s + mark, info.name);
            m_template->setItemData(m_template->count() - 1, info.suits, suitsRole);
        }
        if (const auto chosen = app::templateFor(m_context.office, m_kindName))
            m_template->setCurrentIndex(m_template->findData(chosen->name));
    });
    m_template->setToolTip(m_template->currentData(suitsRole).toString());
    const reporting::TemplateInfo *info = templateInfo();
    m_about->setVisible(info && info->ledger);
    if (info && info->ledger)
        setRecordLabel();
}

void ReportPage::setRecordLabel()
{
    const domain::Entity &ledger = *templateInfo()->ledger;
    QString title;
    guarded(m_context, this, "record", [&] {
        if (const auto record = app::Records(m_context.office, ledger).load(m_records.value(ledger.name())))
            title = record->title();
    });
    if (title.isEmpty())
        m_records.remove(ledger.name()); // none chosen yet, or it is gone
    m_about->setText(title.isEmpty() ? tr("Choose the record…") : title);
}

const reporting::TemplateInfo *ReportPage::templateInfo() const
{
    const auto found
        = std::ranges::find(m_templates, m_template->currentData().toString(), &reporting::TemplateInfo::name);
    return found == m_templates.end() ? nullptr : &*found;
}

QStringList ReportPage::templateNames() const
{
    QStringList names;
    for (const reporting::TemplateInfo &info : m_templates)
        names << info.name;
    return names;
}

QString ReportPage::stateText() const { return m_state->text(); }

void ReportPage::chooseKind(const QString &kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
    kindChosen();
}

void ReportPage::kindChosen()
{
    if (!mayLeave()) {
        m_kind->setCurrentIndex(m_kind->findData(m_kindName));
        return;
    }
    m_side->setCurrentWidget(m_blank);
    m_kindName = m_kind->currentData().toString();
    fillTemplates();
    recompute();
}

void ReportPage::chooseTemplate(const QString &name)
{
    const bool kept = mayLeave() && guarded(m_context, this, "choose template", [&] {
                          app::chooseTemplate(m_context.office, m_kindName, name);
                      });
    if (kept)
        m_side->setCurrentWidget(m_blank);
    fillTemplates();
    if (kept)
        recompute();
}

void ReportPage::setRecord(qint64 record)
{
    const reporting::TemplateInfo *info = templateInfo();
    if (!info || !info->ledger || record == 0)
        return;
    m_records.insert(info->ledger->name(), record);
    setRecordLabel();
    recompute();
}

void ReportPage::chooseRecord()
{
    const reporting::TemplateInfo *info = templateInfo();
    if (!info || !info->ledger || !mayLeave())
        return;
    RecordChooser chooser(m_context, *info->ledger, this);
    if (chooser.exec() == QDialog::Accepted)
        setRecord(chooser.chosen());
}

void ReportPage::showAbout(const domain::Entity &ledger, qint64 record)
{
    QList<reporting::ReportKind> kinds;
    guarded(m_context, this, "kinds of documents", [&] { kinds = app::reportKinds(m_context.office); });
    const auto kind = std::ranges::find(kinds, &ledger, &reporting::ReportKind::ledger);
    if (kind == kinds.end())
        return;
    m_records.insert(ledger.name(), record);
    chooseKind(kind->name);
}

void ReportPage::askForRecord()
{
    m_view->setDisplayList({});
    m_outline->show({}, {});
    m_outline->setTexts({});
    m_pdf->setEnabled(false);
    m_stale = false;
    showPager();
    m_state->setState(Icon::Info, tr("Choose the record the document is about."), tokens().info);
}

void ReportPage::editTemplates()
{
    if (!mayLeave())
        return;
    reporting::ReportRequest request;
    request.kind = m_kindName;
    request.period = period().value_or(domain::Period::ofYear(m_year));
    const reporting::TemplateInfo *info = templateInfo();
    request.record = info && info->ledger ? m_records.value(info->ledger->name()) : 0;
    TemplateDialog dialog(m_context, request, info ? info->name : QString(), this);
    dialog.exec();
    if (m_stale)
        recompute();
}

} // namespace desktop
