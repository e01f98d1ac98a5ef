#pragma once
// A record that was changed elsewhere while somebody types in its form: the line that says so with its two ways on, and
// the window in which one side is taken for each field.

#include "desktop/context.h"
#include "domain/record.h"

#include <QDialog>

class QLabel;

namespace desktop {

class Button;
class CompareTable;

class ChangedElsewhere : public QWidget
{
    Q_OBJECT

public:
    explicit ChangedElsewhere(QWidget *parent = nullptr);
    /// stored: as it is now; nothing: it is gone for good. changes: what is typed and not saved.
    void show(const std::optional<domain::Record> &stored, int changes);
    QString text() const;
    Button *reloadButton() const { return m_reload; }
    Button *compareButton() const { return m_compare; }

Q_SIGNALS:
    void reloadWanted();
    void compareWanted();

private:
    QLabel *m_text;
    Button *m_reload;
    Button *m_compare;
};

class SidesDialog : public QDialog
{
    Q_OBJECT

public:
    /// before: as the form began; mine: what is typed; theirs: what is stored now. What only one side changed is chosen
    /// already.
    SidesDialog(const domain::Record &before, const domain::Record &mine, const domain::Record &theirs,
                QWidget *parent = nullptr);
    CompareTable *table() const { return m_table; }
    /// Fields in which what is typed stays.
    std::vector<const domain::Field *> kept() const;

private:
    std::vector<const domain::Field *> m_differing;
    CompareTable *m_table;
};

} // namespace desktop
