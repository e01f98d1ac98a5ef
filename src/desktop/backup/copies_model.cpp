#include "desktop/backup/copies_model.h"

#include "desktop/backup/copy_words.h"
#include "desktop/theme.h"
#include "desktop/widgets/record_table.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

void CopiesModel::show(const QList<app::ListedCopy> &copies, const app::CopyPlaces &places, QDate today)
{
    beginResetModel();
    m_copies = copies;
    m_places = places;
    m_today = today;
    endResetModel();
}

const app::ListedCopy *CopiesModel::copy(int row) const
{
    return row >= 0 && row < m_copies.size() ? &m_copies[row] : nullptr;
}

int CopiesModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_copies, path, &app::ListedCopy::path);
    return found == m_copies.end() ? -1 : static_cast<int>(found - m_copies.begin());
}

int CopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_copies.size());
}

int CopiesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CopiesModel::placeText(const app::ListedCopy &copy) const
{
    const QString folder = QFileInfo(copy.path).canonicalPath();
    if (!m_places.second.isEmpty() && folder == QFileInfo(m_places.second).canonicalFilePath())
        return tr("second folder");
    if (folder == QFileInfo(m_places.folder).canonicalFilePath())
        return tr("folder of copies");
    return QDir::toNativeSeparators(folder);
}

QVariant CopiesModel::data(const QModelIndex &index, int role) const
{
    const app::ListedCopy *shown = copy(index.row());
    if (!index.isValid() || !shown)
        return {};
    const bool isNumber = index.column() == Records || index.column() == Size;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return index.column() == State ? stateOf(*shown, m_today).details : QDir::toNativeSeparators(shown->path);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Made:
        return momentText(shown->madeAt(), m_today);
    case Reason:
        return reasonText(*shown);
    case Records:
        return shown->seal ? QLocale().toString(shown->seal->contents.records()) : QString();
    case Size:
        return sizeText(shown->bytes);
    case Place:
        return placeText(*shown);
    default:
        return stateOf(*shown, m_today).text;
    }
}

QVariant CopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (section == Records || section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Reason:
        return tr("Why");
    case Records:
        return tr("Records");
    case Size:
        return tr("Size");
    case Place:
        return tr("Where");
    default:
        return tr("Trial");
    }
}

CopiesDelegate::CopiesDelegate(RecordTable *table, const CopiesModel &model)
    : RowDelegate(table)
    , m_model(model)
{
}

void CopiesDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const Tokens &t = tokens();
    const app::ListedCopy &copy = *m_model.copy(index.row());
    const QString text = index.data().toString();
    switch (index.column()) {
    case CopiesModel::Made:
        paintText(painter, cell, index, text, t.text, current);
        break;
    case CopiesModel::State:
        paintText(painter, cell, index, text, stateOf(copy, m_model.today()).colour, false);
        break;
    default:
        paintText(painter, cell, index, text, t.text2, false);
    }
}

} // namespace desktop
