#include "desktop/frame/ledgers_page.h"

#include "desktop/frame/ledger_row.h"
#include "desktop/frame/navigation.h"
#include "desktop/theme.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int headHeight = 48;
constexpr int footHeight = 32;
constexpr int groupHeight = 26;
constexpr int widthForTwo = 1040; // two columns of ledgers side by side
constexpr int widestName = 160;
} // namespace

LedgersPage::LedgersPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_year(context.office.today().year())
    , m_search(new SearchField(tr("Find a ledger"), {}))
    , m_none(textLabel(tr("No ledger is called that"), 10, tokens().text2))
    , m_scroll(new QScrollArea)
    , m_board(new FilledPage(tokens().base))
    , m_divider(new Hairline(Qt::Vertical, 0, m_board))
{
    setFill(this, tokens().base);
    for (int column = 0; column < 2; ++column)
        m_headers << new LedgerHeader(m_board);
    m_none->setParent(m_board);
    m_none->hide();
    makeRows();
    m_scroll->setWidget(m_board);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LedgersPage::narrow);
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, [this] {
        if (isVisible())
            recount();
        else
            m_stale = true;
    });
    setYear(m_year);
    narrow();
}

QWidget *LedgersPage::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    setFill(head, tokens().window);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(textLabel(tr("More ledgers"), 12, tokens().text, true));
    row->addWidget(
        textLabel(tr("Everything the office keeps beside the tabs above, by area of work."), 9, tokens().text2), 1);
    m_search->setFixedWidth(280);
    row->addWidget(m_search);
    return head;
}

QWidget *LedgersPage::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    const auto hint = [&](const QString &key, const QString &text) {
        row->addWidget(new KeyCap(key));
        row->addWidget(textLabel(text, 9, tokens().text2));
        row->addSpacing(8);
    };
    hint(u"↑ ↓ ← →"_s, tr("choose"));
    hint(u"Enter"_s, tr("open"));
    hint(u"Esc"_s, tr("show all"));
    row->addStretch();
    return foot;
}

void LedgersPage::makeRows()
{
    int nameWidth = 0;
    const QFontMetrics metrics(uiFont(10, true));
    for (const LedgerGroup &ledgers : smallerLedgers()) {
        Group group;
        group.title = textLabel(domain::areaLabel(ledgers.area), 9, tokens().text, true, m_board);
        setFill(group.title, tokens().window);
        group.title->setContentsMargins(16, 0, 0, 0);
        for (const domain::Entity *entity : ledgers.ledgers) {
            auto *row = new LedgerRow(*entity, m_board);
            nameWidth = qMax(nameWidth, metrics.horizontalAdvance(row->text()) + 2);
            connect(row, &QAbstractButton::clicked, this, [this, row] {
                choose(row);
                Q_EMIT chosen(row->entity());
            });
            group.rows << row;
        }
        m_groups << group;
    }
    for (const Group &group : std::as_const(m_groups))
        for (LedgerRow *row : group.rows)
            row->setNameWidth(qMin(nameWidth, widestName));
}

void LedgersPage::setYear(int year)
{
    m_year = year;
    for (LedgerHeader *header : m_headers)
        header->setYear(year);
    if (isVisible())
        recount();
    else
        m_stale = true;
}

void LedgersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        recount();
    m_search->setFocus();
    m_search->selectAll();
}

void LedgersPage::recount()
{
    guarded(m_context, this, "count ledgers", [&] {
        for (const Group &group : std::as_const(m_groups))
            for (LedgerRow *row : group.rows)
                row->setState(app::ledgerState(m_context.office, row->entity(), domain::Period::ofYear(m_year)));
    });
    Q_EMIT statusChanged();
}

void LedgersPage::narrow()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (LedgerRow *row : group.rows) {
            const bool fits = app::isCalled(row->entity(), words);
            row->setVisible(fits);
            any = any || fits;
        }
        group.title->setVisible(any);
    }
    arrange();
    const QList<LedgerRow *> rows = shownRows();
    if (rows.isEmpty() || !rows.contains(m_current) || !words.isEmpty())
        choose(rows.isEmpty() ? nullptr : rows.first());
    Q_EMIT statusChanged();
}

void LedgersPage::arrange()
{
    const auto shownIn = [](const Group &group) {
        return std::ranges::count_if(group.rows, [](const LedgerRow *row) { return !row->isHidden(); });
    };
    int whole = 0;
    for (const Group &group : std::as_const(m_groups))
        if (const auto rows = static_cast<int>(shownIn(group)); rows > 0)
            whole += groupHeight + rows * rowHeight;
    const int width = m_scroll->viewport()->width();
    const int columns = width >= widthForTwo ? 2 : 1;
    const int columnWidth = width / columns;
    int column = 0, y = headerHeight, lowest = headerHeight;
    for (const Group &group : std::as_const(m_groups)) {
        const auto rows = static_cast<int>(shownIn(group));
        if (rows == 0)
            continue;
        // A group stays together; the second column begins where the first would grow past the middle.
        const int height = groupHeight + rows * rowHeight;
        if (column + 1 < columns && y > headerHeight && y - headerHeight + height / 2 > whole / 2) {
            ++column;
            y = headerHeight;
        }
        const int x = column * columnWidth;
        group.title->setGeometry(x, y, columnWidth, groupHeight);
        y += groupHeight;
        for (LedgerRow *row : group.rows) {
            if (row->isHidden())
                continue;
            row->setGeometry(x, y, columnWidth, rowHeight);
            y += rowHeight;
        }
        lowest = qMax(lowest, y);
    }
    for (int i = 0; i < m_headers.size(); ++i) {
        m_headers[i]->setVisible(i < columns && (i <= column));
        m_headers[i]->setGeometry(i * columnWidth, 0, columnWidth, headerHeight);
    }
    m_divider->setVisible(column > 0);
    m_divider->setGeometry(columnWidth - 1, 0, 1, lowest);
    m_divider->raise();
    m_none->setVisible(whole == 0);
    m_none->setGeometry(16, headerHeight + 16, width - 32, 24);
    m_board->resize(width, qMax(lowest + 8, m_scroll->viewport()->height()));
}

QList<LedgerRow *> LedgersPage::shownRows() const
{
    QList<LedgerRow *> shown;
    for (const Group &group : m_groups)
        for (LedgerRow *row : group.rows)
            if (!row->isHidden())
                shown << row;
    return shown;
}

LedgerRow *LedgersPage::currentRow() const { return m_current; }

QStringList LedgersPage::shownGroups() const
{
    QStringList titles;
    for (const Group &group : m_groups)
        if (!group.title->isHidden())
            titles << group.title->text();
    return titles;
}

void LedgersPage::choose(LedgerRow *row)
{
    if (m_current)
        m_current->setCurrent(false);
    m_current = row;
    if (row) {
        row->setCurrent(true);
        m_scroll->ensureWidgetVisible(row, 0, groupHeight + headerHeight);
    }
}

bool LedgersPage::moveBy(int key)
{
    const QList<LedgerRow *> rows = shownRows();
    if (rows.isEmpty())
        return false;
    const qsizetype at = rows.indexOf(m_current);
    const auto jump = [&](qsizetype to) { choose(rows[std::clamp<qsizetype>(to, 0, rows.size() - 1)]); };
    switch (key) {
    case Qt::Key_Down:
        jump(at + 1);
        return true;
    case Qt::Key_Up:
        jump(at - 1);
        return true;
    case Qt::Key_PageDown:
        jump(at + 10);
        return true;
    case Qt::Key_PageUp:
        jump(at - 10);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!m_search->text().isEmpty())
            return false; // moves within the typed words
        LedgerRow *nearest = nullptr;
        for (LedgerRow *row : rows) {
            const bool there = key == Qt::Key_Left ? row->x() < m_current->x() : row->x() > m_current->x();
            if (there && (!nearest || qAbs(row->y() - m_current->y()) < qAbs(nearest->y() - m_current->y())))
                nearest = row;
        }
        if (nearest)
            choose(nearest);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT chosen(m_current->entity());
        return true;
    default:
        return false;
    }
}

bool LedgersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    if (watched == m_search && event->type() == QEvent::KeyPress && moveBy(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return Page::eventFilter(watched, event);
}

QString LedgersPage::statusText() const
{
    const QLocale locale;
    const QList<LedgerRow *> rows = shownRows();
    const auto begun = std::ranges::count_if(rows, [](const LedgerRow *row) { return row->state().records > 0; });
    return statText(tr("Ledgers"), locale.toString(rows.size()))
        + u"&nbsp;&nbsp;<span style='color:%1'>|</span>&nbsp;&nbsp;"_s.arg(tokens().border.name())
        + statText(tr("with records"), locale.toString(begun));
}

} // namespace desktop
