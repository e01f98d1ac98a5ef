// What becomes of a template that was changed: kept, kept under another name, taken back, shared.

#include "app/own_templates.h"
#include "desktop/report/insert_menu.h"
#include "desktop/report/template_dialog.h"
#include "desktop/report/template_text.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;

QString fileFilter() { return TemplateDialog::tr("Template (*.txt)"); }

QString stateWord(const reporting::TemplateInfo &info)
{
    if (info.overrides)
        return TemplateDialog::tr("changed");
    return info.own ? TemplateDialog::tr("own") : QString();
}

} // namespace

QWidget *TemplateDialog::makeList()
{
    m_list = new QTreeWidget;
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(200);
    m_list->setAccessibleName(windowTitle());
    m_list->setStyleSheet(
        u"QTreeView{border:0;outline:0;background:%1}QTreeView::item{height:28px;border:0;padding:0 8px}QTreeView::item:selected{background:%2;color:%3}"_s
            .arg(tokens().window.name(), tokens().selected.name(), tokens().text.name()));
    // Queued: the list is filled anew while it answers.
    connect(
        m_list, &QTreeWidget::currentItemChanged, this,
        [this] {
            const QTreeWidgetItem *item = m_list->currentItem();
            const QString wanted = item == nullptr ? QString() : item->data(0, nameRole).toString();
            if (!wanted.isEmpty() && wanted != m_info.name && !open(wanted))
                loadList(); // the open one is the current one again
        },
        Qt::QueuedConnection);
    return m_list;
}

void TemplateDialog::loadList()
{
    guarded(m_context, this, "templates", [&] { m_templates = reporting::templates(m_context.office.session()); });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *kind = nullptr;
    for (const reporting::TemplateInfo &info : std::as_const(m_templates)) {
        if (kind == nullptr || kind->data(0, nameRole + 1).toString() != info.kind) {
            kind = new QTreeWidgetItem(m_list, {info.kindLabel});
            kind->setData(0, nameRole + 1, info.kind);
            kind->setFont(0, uiFont(10, true));
            kind->setFlags(Qt::ItemIsEnabled);
            kind->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(kind, {info.name, stateWord(info)});
        item->setData(0, nameRole, info.name);
        item->setToolTip(0, info.suits.isEmpty() ? info.name : info.name + u'\n' + info.suits);
        item->setFont(1, uiFont(9));
        item->setForeground(1, tokens().text2);
        if (info.name == m_info.name)
            m_list->setCurrentItem(item);
    }
}

bool TemplateDialog::open(const QString &name)
{
    if (!mayLeave())
        return false;
    load(name);
    return m_info.name == name;
}

void TemplateDialog::load(const QString &name)
{
    guarded(m_context, this, "template", [&] {
        auto info = std::ranges::find(m_templates, name, &reporting::TemplateInfo::name);
        if (info == m_templates.end())
            info = m_templates.begin();
        if (info == m_templates.end())
            return;
        if (m_info.kind != info->kind)
            m_menu->setGroups(reporting::templateMenu(m_context.office.session(), info->kind));
        m_info = *info;
        m_text->setPlainText(reporting::templateText(m_context.office.session(), info->name).value_or(QString()));
        m_text->setErrors({});
        m_original = m_text->toPlainText();
    });
    m_state->clear();
    m_undo->hide();
    loadList();
    showButtons();
    compute();
}

bool TemplateDialog::store(const QString &name, const QString &text)
{
    return guarded(m_context, this, "save template", [&] { app::saveTemplate(m_context.office, name, text); });
}

bool TemplateDialog::save()
{
    if (!hasChanges())
        return true;
    const QString text = m_text->toPlainText();
    if (!store(m_info.name, text))
        return false;
    m_original = text;
    loadList();
    if (const auto info = std::ranges::find(m_templates, m_info.name, &reporting::TemplateInfo::name);
        info != m_templates.end())
        m_info = *info;
    m_undo->hide();
    m_state->setState(Icon::Done, m_info.overrides ? tr("Saved in the place of the shipped template") : tr("Saved"),
                      tokens().ok);
    showButtons();
    compute(); // its kind may be another one now
    return true;
}

void TemplateDialog::rename(const QString &name)
{
    static const QRegularExpression nameLine(u"^※\\s*名称[：:][^\\n]*"_s, QRegularExpression::MultilineOption);
    QString text = m_text->toPlainText();
    if (reporting::readTemplateHead(text).kind.isEmpty())
        text.prepend(u"※ 文种：%1\n"_s.arg(m_info.kind));
    const QString line = u"※ 名称："_s + name;
    const QRegularExpressionMatch match = nameLine.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), line);
    else
        text.prepend(line + u'\n');
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

void TemplateDialog::saveAs()
{
    const QString name
        = m_context.dialogs.askName(this, tr("Save as…"), tr("Name of the template"), m_info.name).simplified();
    if (name.isEmpty())
        return;
    if (name == m_info.name) {
        save();
        return;
    }
    if (std::ranges::find(m_templates, name, &reporting::TemplateInfo::name) != m_templates.end()) {
        m_state->setState(Icon::Error, tr("There is already a template “%1”.").arg(name), tokens().error);
        return;
    }
    rename(name);
    if (!store(name, m_text->toPlainText()))
        return;
    loadList();
    load(name);
    m_state->setState(Icon::Done, tr("Saved as “%1”").arg(name), tokens().ok);
}

void TemplateDialog::offerUndo(const QString &done, const std::function<void()> &undo)
{
    m_undoWork = undo;
    m_state->setState(Icon::Done, done, tokens().ok);
    m_undo->show();
}

void TemplateDialog::undo()
{
    if (const auto work = std::exchange(m_undoWork, {}))
        work();
}

void TemplateDialog::remove()
{
    if (!m_info.own
        || !guarded(m_context, this, "remove template", [&] { app::removeTemplate(m_context.office, m_info.name); }))
        return;
    const QString name = m_info.name;
    const QString kept = m_original;
    const bool reverted = m_info.overrides;
    loadList();
    const auto sameKind = std::ranges::find(m_templates, m_info.kind, &reporting::TemplateInfo::kind);
    load(reverted || sameKind == m_templates.end() ? name : sameKind->name);
    offerUndo(reverted ? tr("The shipped template is used again.") : tr("“%1” is removed.").arg(name),
              [this, name, kept] {
                  if (!store(name, kept))
                      return;
                  loadList();
                  load(name);
              });
}

void TemplateDialog::revert()
{
    if (m_info.overrides)
        remove();
}

void TemplateDialog::importFile()
{
    if (!mayLeave())
        return;
    const QString path = m_context.dialogs.openFile(this, tr("Import a template"), fileFilter());
    if (path.isEmpty())
        return;
    const QList<reporting::TemplateInfo> before = m_templates;
    QString name;
    std::optional<QString> replaced;
    const bool read = guarded(m_context, this, "import template", [&] {
        const QString given = reporting::readTemplateHead(reporting::readTemplateFile(path)).name;
        replaced = reporting::templateText(m_context.office.session(),
                                           given.isEmpty() ? QFileInfo(path).completeBaseName() : given);
        name = app::importTemplate(m_context.office, path);
    });
    if (!read)
        return;
    loadList();
    load(name);
    const auto same = std::ranges::find(before, name, &reporting::TemplateInfo::name);
    const bool replacedOwn = same != before.end() && same->own;
    offerUndo(tr("“%1” is imported.").arg(name), [this, name, replacedOwn, replaced] {
        if (replacedOwn)
            store(name, replaced.value_or(QString()));
        else
            guarded(m_context, this, "remove template", [&] { app::removeTemplate(m_context.office, name); });
        loadList();
        load(name);
    });
}

void TemplateDialog::exportFile()
{
    if (!mayLeave()) // the file has what is kept
        return;
    const QString path
        = m_context.dialogs.saveFile(this, tr("Export the template"), m_info.name + u".txt"_s, fileFilter());
    if (path.isEmpty())
        return;
    if (guarded(m_context, this, "export template",
                [&] { reporting::exportTemplate(m_context.office.session(), m_info.name, path); }))
        m_state->setState(Icon::Done, tr("%1 written").arg(path), tokens().ok);
}

bool TemplateDialog::mayLeave()
{
    if (!hasChanges())
        return true;
    switch (m_context.dialogs.askUnsaved(this, 1)) {
    case Dialogs::Unsaved::Save:
        return save();
    case Dialogs::Unsaved::Discard:
        m_text->setPlainText(m_original);
        return true;
    case Dialogs::Unsaved::Stay:
        break;
    }
    return false;
}

} // namespace desktop
