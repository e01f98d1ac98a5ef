#pragma once
// The editors behind FieldEditor::create, one per way of typing a value.

#include "desktop/context.h"
#include "desktop/record/field_editor.h"

class QAction;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace desktop {

class ComboBox;

/// Text, numbers, money, percent.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const domain::Entity &entity, const domain::Field &field);
    QString text() const override;
    void type(const QString &text) override;

protected:
    void show(const QString &text) override;
    void applyReadOnly(bool readOnly) override;
    QLineEdit *m_line;
};

/// Masked until the eye is opened; empty ones are typed into at once.
class SensitiveEditor final : public LineEditor
{
    Q_OBJECT

public:
    SensitiveEditor(const domain::Entity &entity, const domain::Field &field);
    QString text() const override;
    void type(const QString &text) override;

protected:
    void show(const QString &text) override;
    void applyReadOnly(bool readOnly) override;

private:
    void setRevealed(bool revealed);
    QAction *m_eye;
    QString m_text; // while masked
    bool m_revealed = true;
};

/// YYYY-MM-DD or YYYY-MM, or any way people write a date; the calendar opens with Alt+Down.
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const domain::Entity &entity, const domain::Field &field);

private:
    void openCalendar();
};

/// Several values, 、 between them, chosen from a menu or typed.
class ChoicesEditor final : public LineEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const domain::Entity &entity, const domain::Field &field);

private:
    void openMenu();
};

/// The name of another record, completed while typing.
class ReferenceEditor final : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Context &context, const domain::Entity &entity, const domain::Field &field);

private:
    void complete(const QString &text);
    Context m_context;
    QStringListModel *m_names;
};

/// A code list; open ones take new words.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const domain::Entity &entity, const domain::Field &field);
    QString text() const override;
    void type(const QString &text) override;

protected:
    void show(const QString &text) override;

private:
    ComboBox *m_box;
};

class BoolEditor final : public FieldEditor
{
    Q_OBJECT

public:
    BoolEditor(const domain::Entity &entity, const domain::Field &field);
    QString text() const override;
    void type(const QString &text) override;

protected:
    void show(const QString &text) override;

private:
    ComboBox *m_box;
};

class MultilineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MultilineEditor(const domain::Entity &entity, const domain::Field &field);
    QString text() const override;
    void type(const QString &text) override;

protected:
    void show(const QString &text) override;
    void applyReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace desktop
