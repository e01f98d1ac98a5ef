#pragma once
// What an empty list says: what is missing, how to get it, and the two ways to begin.

#include "desktop/icons.h"

#include <QWidget>

class QLabel;

namespace desktop {

class Button;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Nothing has been recorded yet. Without words for creating, people do not write here themselves.
    void showBeginning(Icon icon, const QString &sentence, const QString &hint, const QString &createText);
    /// Records exist, but none fits; `filter` in words.
    void showNothingFound(const QString &filter);

Q_SIGNALS:
    void importWanted();
    void createWanted();
    void formWanted();
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::List;
    bool m_picture = true;
    QLabel *m_sentence;
    QLabel *m_hint;
    Button *m_import;
    Button *m_create;
    Button *m_form;
    Button *m_clear;
};

} // namespace desktop
