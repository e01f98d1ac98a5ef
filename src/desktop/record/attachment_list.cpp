#include "desktop/record/attachment_list.h"

#include "desktop/icons.h"
#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 56;
constexpr int pictureSide = 40;
constexpr int margin = 12;
constexpr int FactsRole = Qt::UserRole;
constexpr int PictureRole = Qt::UserRole + 1;
constexpr int TypeRole = Qt::UserRole + 2;

Icon iconOf(const QString &mediaType)
{
    if (mediaType.contains("spreadsheet"_L1) || mediaType.contains("excel"_L1) || mediaType == "text/csv"_L1)
        return Icon::Sheet;
    return mediaType.startsWith("image/"_L1) ? Icon::Eye : Icon::Document;
}

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), lineHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect,
                              option.state.testFlag(QStyle::State_Active) ? option.palette.highlight().color()
                                                                          : t.inactive);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, t.hover);
        const QRect box(option.rect.left() + margin, option.rect.center().y() - pictureSide / 2, pictureSide,
                        pictureSide);
        const auto picture = index.data(PictureRole).value<QImage>();
        if (picture.isNull()) {
            paintIcon(*painter, iconOf(index.data(TypeRole).toString()), QRectF(box).adjusted(10, 10, -10, -10),
                      t.text2);
        } else {
            QRect place(QPoint(), picture.size().scaled(box.size(), Qt::KeepAspectRatio));
            place.moveCenter(box.center());
            painter->drawImage(place, picture);
        }
        const QRect text(box.right() + 12, option.rect.top() + 9, option.rect.right() - box.right() - 12 - margin, 19);
        const auto line = [&](const QRect &at, const QString &words, const QFont &font, const QColor &colour) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(at, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(words, Qt::ElideMiddle, at.width()));
        };
        const bool current = option.state.testFlag(QStyle::State_Selected);
        line(text, index.data().toString(), uiFont(10, current), t.text);
        line(text.translated(0, 19), index.data(FactsRole).toString(), uiFont(9), t.text2);
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }
};

} // namespace

QString factsOf(const app::AttachmentInfo &file)
{
    QStringList facts{QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat)};
    if (!file.added.isNull())
        facts << file.added.display();
    if (!file.addedBy.isEmpty())
        facts << file.addedBy;
    return facts.join(u" · "_s);
}

AttachmentList::AttachmentList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
}

void AttachmentList::show(const QList<app::AttachmentInfo> &files)
{
    const app::AttachmentInfo *former = current();
    const qint64 chosen = former ? former->id : 0;
    clear();
    m_files = files;
    for (const app::AttachmentInfo &file : m_files) {
        auto *item = new QListWidgetItem(file.title, this);
        item->setData(FactsRole, factsOf(file));
        item->setData(PictureRole, file.thumbnail);
        item->setData(TypeRole, file.mediaType);
        item->setData(Qt::AccessibleTextRole, QString(file.title + u", "_s + factsOf(file)));
        item->setToolTip(file.title);
        if (file.id == chosen)
            setCurrentItem(item);
    }
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
}

const app::AttachmentInfo *AttachmentList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_files.size() ? &m_files[row] : nullptr;
}

} // namespace desktop
