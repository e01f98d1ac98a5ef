#pragma once
// The headings of a document with their pages, and below what still waits: missing figures and the year's own texts.

#include "reporting/document.h"
#include "reporting/drawing/display_list.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace desktop {

class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);
    void show(const reporting::DisplayList &list, const reporting::Document &document);
    /// texts: name and whether it is written.
    void setTexts(const QList<std::pair<QString, bool>> &texts);
    void markPlace(int page);

Q_SIGNALS:
    void placeWanted(int page, double y);
    void figureWanted(int figure);
    void textWanted(const QString &name);

private:
    QListWidget *makeList(const QString &name);
    static void fitHeight(QListWidget *list, int most);
    QLabel *m_pages;
    QListWidget *m_outline;
    QLabel *m_waitingTitle;
    QListWidget *m_waiting;
    QListWidget *m_texts;
};

} // namespace desktop
