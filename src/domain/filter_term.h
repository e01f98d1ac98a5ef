#pragma once
// One filter term out of its parts, whichever form they were written in: paths become keys, values canonical text.

#include "domain/filter.h"

namespace domain {

struct TermParts
{
    QString path;
    FilterOp op = FilterOp::Equal;
    QStringList values;
    std::optional<FieldOperand> operand;
};

struct BuiltTerm
{
    FilterTerm term;
    QString error; // sentence; empty when good
};

BuiltTerm buildTerm(const Entity &entity, TermParts parts);
QString noSuchField(const QString &path);

} // namespace domain
