#pragma once
// One folder in which copies are kept: what it is for, where it is, how to change it.

#include <QWidget>

class QLabel;

namespace desktop {

class Button;

class FolderRow : public QWidget
{
    Q_OBJECT

public:
    FolderRow(const QString &label, const QString &dropText, QWidget *parent = nullptr);
    /// folder: empty when there is none. chosen: it can be dropped.
    void show(const QString &folder, bool chosen, const QString &none);
    QString text() const;
    Button *changeButton() const { return m_change; }
    Button *dropButton() const { return m_drop; }

Q_SIGNALS:
    void changeWanted();
    void dropWanted();

private:
    QLabel *m_path;
    Button *m_change, *m_drop;
};

} // namespace desktop
