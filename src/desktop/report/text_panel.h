#pragma once
// One of the year's own texts (指导思想 …), written by the office and kept with the year.

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace desktop {

class Button;

class TextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TextPanel(QWidget *parent = nullptr);
    void open(const QString &name, const QString &text);
    QString name() const { return m_name; }
    QString text() const;
    bool hasChanges() const;
    QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void saveWanted(const QString &name, const QString &text);

private:
    void save();
    QString m_name;
    QString m_original;
    QLabel *m_title;
    QPlainTextEdit *m_edit;
    Button *m_save;
};

} // namespace desktop
