#include "desktop/history/operations_model.h"

#include "desktop/theme.h"
#include "desktop/widgets/record_table.h"

#include <QLocale>
#include <QPainter>
#include <QTimeZone>

namespace desktop {

using namespace Qt::StringLiterals;

QDateTime officeTime(const QDateTime &instant)
{
    static const QTimeZone china(8 * 3600);
    return instant.toTimeZone(china);
}

QString stateWord(const app::HistoryLine &line)
{
    const bool isWork = line.operation.undoes == 0;
    if (line.isUndoable)
        return line.isUndone ? OperationsModel::tr("Redo") : OperationsModel::tr("Undo");
    if (isWork && line.isUndone)
        return OperationsModel::tr("taken back");
    return isWork ? OperationsModel::tr("cannot be undone") : QString();
}

OperationsModel::OperationsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OperationsModel::show(const QList<app::HistoryLine> &lines, QDate today)
{
    m_lines = lines;
    m_today = today;
    arrange();
}

void OperationsModel::narrow(const QString &words)
{
    m_words = words.simplified();
    arrange();
}

void OperationsModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    m_shown = 0;
    QDate day;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const app::HistoryLine &line = m_lines[i];
        if (!m_words.isEmpty() && !line.sentence.contains(m_words, Qt::CaseInsensitive)
            && !app::shownOperator(line.operation.operatorName).contains(m_words, Qt::CaseInsensitive))
            continue;
        const QDate of = officeTime(line.operation.at).date();
        if (of != day)
            m_rows << Row{of, -1};
        day = of;
        m_rows << Row{{}, i};
        ++m_shown;
    }
    endResetModel();
}

QString OperationsModel::dayText(QDate day) const
{
    const QString full = QLocale().toString(day, QLocale::LongFormat);
    if (day == m_today)
        return tr("Today · %1").arg(full);
    return day == m_today.addDays(-1) ? tr("Yesterday · %1").arg(full) : full;
}

const app::HistoryLine *OperationsModel::line(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].line < 0)
        return nullptr;
    return &m_lines[m_rows[row].line];
}

int OperationsModel::rowOf(qint64 operation) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const app::HistoryLine *known = line(row); known && known->operation.id == operation)
            return row;
    return -1;
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags OperationsModel::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const app::HistoryLine *shown = line(index.row());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Records ? Qt::AlignRight : Qt::AlignLeft));
    if (!shown)
        return role == Qt::DisplayRole && index.column() == Time ? dayText(m_rows[index.row()].day) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == State && !shown->reasons.isEmpty())
        return shown->reasons.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return officeTime(shown->operation.at).toString(u"HH:mm"_s);
    case Sentence:
        return shown->sentence;
    case Who:
        return app::shownOperator(shown->operation.operatorName);
    case Records:
        return QLocale().toString(shown->records);
    default:
        return stateWord(*shown);
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Records ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Sentence:
        return tr("What was done");
    case Who:
        return tr("Who");
    case Records:
        return tr("Records");
    default:
        return tr("Undo");
    }
}

OperationsDelegate::OperationsDelegate(RecordTable *table, const OperationsModel &model)
    : RowDelegate(table)
    , m_model(model)
{
}

void OperationsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_model.isHeading(index.row())) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(option.rect, t.window);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
    painter->setFont(uiFont(9, true));
    painter->setPen(t.text);
    painter->drawText(option.rect.adjusted(16, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->restore();
}

void OperationsDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const app::HistoryLine &line = *m_model.line(index.row());
    const Tokens &t = tokens();
    const bool gone = line.operation.undoes == 0 && line.isUndone;
    switch (index.column()) {
    case OperationsModel::Sentence:
        paintText(painter, cell, index, line.sentence, gone ? t.disabled : t.text, current);
        break;
    case OperationsModel::State:
        paintText(painter, cell, index, index.data().toString(), line.isUndoable ? t.info : t.text2, false);
        break;
    default:
        paintText(painter, cell, index, index.data().toString(), t.text2, false);
    }
}

} // namespace desktop
