#pragma once
// What was done in the office as a table: under a heading for each day, when, what, who, how many records, and what can
// be done about it.

#include "app/office_history.h"
#include "desktop/widgets/row_delegate.h"

#include <QAbstractTableModel>

namespace desktop {

class OperationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Sentence, Who, Records, State, ColumnCount };

    explicit OperationsModel(QObject *parent = nullptr);

    /// today: for the words today and yesterday.
    void show(const QList<app::HistoryLine> &lines, QDate today);
    /// Only lines that hold the words, in what was done or by whom.
    void narrow(const QString &words);
    /// Null on the heading of a day.
    const app::HistoryLine *line(int row) const;
    /// -1: it is not shown.
    int rowOf(qint64 operation) const;
    bool isHeading(int row) const { return line(row) == nullptr; }
    int lineCount() const { return static_cast<int>(m_shown); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QDate day; // a heading
        qsizetype line = -1;
    };
    void arrange();
    QString dayText(QDate day) const;

    QList<app::HistoryLine> m_lines;
    QString m_words;
    QDate m_today;
    QList<Row> m_rows;
    qsizetype m_shown = 0;
};

/// When something was done, in the time of the office.
QDateTime officeTime(const QDateTime &instant);
/// What can be done about a line now, in a word: Undo, Redo; what it is where nothing can: taken back, stays.
QString stateWord(const app::HistoryLine &line);

class OperationsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    OperationsDelegate(RecordTable *table, const OperationsModel &model);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const override;

private:
    const OperationsModel &m_model;
};

} // namespace desktop
