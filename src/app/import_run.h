#pragma once
// One import from choosing the file to taking the batch back: the work of the wizard, without its windows.

#include "app/job_runner.h"
#include "importing/importer.h"
#include "importing/sheet_overview.h"

namespace app {

/// Imports of this office, newest first. Throws.
QList<importing::BatchInfo> importBatches(Office &office);
/// What became of each row of one of them. Throws.
QList<importing::BatchRow> importRows(Office &office, qint64 batch);

class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(Office &office, const domain::Entity &entity, QObject *parent = nullptr);

    const domain::Entity &entity() const { return m_entity; }
    const JobRunner &job() const { return m_job; }
    /// Reads the file and works out the plan; writes nothing. Where it fails the former plan stays.
    void plan(const QString &file, const importing::ImportOptions &options);
    /// What the file read last holds, also where no plan could be made of it; empty where it cannot be read at all.
    const QList<importing::SheetOverview> &sheets() const { return m_look.sheets; }
    /// Ledgers the sheets of that file belong to, where none of them is this one.
    const QList<const domain::Entity *> &otherLedgers() const { return m_look.others; }
    /// Writes the plan that was made last, as a whole or not at all.
    void apply(bool partial);
    /// Takes the written batch back.
    void undo();
    void cancel() { m_job.cancel(); }
    /// What is being done, and how far it is: "Importing 1,240 of 4,826 rows".
    QString progressSentence(qint64 done, qint64 total) const;

    bool hasPlan() const { return m_plan.entity != nullptr; }
    /// Nothing is planned any more.
    void forget();
    const importing::ImportPlan &currentPlan() const { return m_plan; }
    qint64 batch() const { return m_batch; } // 0: nothing written
    /// Rejected rows as a workbook for the sender: their cells as they were, and the reason.
    void writeRejects(const QString &path);

Q_SIGNALS:
    void planned();
    void applied();
    void undone(int removed, int reverted, const QStringList &kept);
    void rejectsWritten(const QString &path);
    /// Records the plan rests on were changed by somebody else: nothing was written, a new plan follows (planned), and
    /// the message says what is different in it.
    void outdated(const QString &message);
    void failed(const app::Failure &failure);
    void progressed(qint64 done, qint64 total);

private:
    enum class Doing { Planning, Writing, Undoing, Returning };
    struct Look // at a file
    {
        QString file;
        QList<importing::SheetOverview> sheets;
        QList<const domain::Entity *> others;
    };
    void start(const QString &title, JobRunner::Work work, std::function<void()> done);

    Office &m_office;
    const domain::Entity &m_entity;
    importing::ImportPlan m_plan;
    Look m_look;
    QString m_outdated; // why the plan under way is made anew; empty: it is not
    Doing m_doing = Doing::Planning;
    importing::UndoResult m_undo;
    qint64 m_batch = 0;
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
