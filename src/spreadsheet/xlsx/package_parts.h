#pragma once
// Changes to the parts of an xlsx package that say which other parts there are: content types, relations, the list of
// sheets.

#include "spreadsheet/zip_patch.h"

namespace spreadsheet {

/// The namespaces of a package: those of strict files differ from the usual ones.
struct PackageNamespaces
{
    QByteArray main, relations;
};

class PackageParts
{
public:
    explicit PackageParts(ZipPatch &patch);

    const PackageNamespaces &namespaces() const { return m_namespaces; }
    const QString &workbook() const { return m_workbook; }

    /// The part a relation of that type leads to; empty when there is none.
    QString target(const QString &part, const QString &type) const;
    /// Adds a relation of that type and returns its id. target: a part name.
    QByteArray relate(const QString &part, const QString &type, const QString &target);
    /// The id of the relation of that type; empty when there is none.
    QByteArray relationId(const QString &part, const QString &type) const;
    void unrelate(const QString &part, const QString &type);

    /// A name that no part has: "xl/comments%1.xml".
    QString freeName(const QString &pattern) const;
    void setContentType(const QString &part, const QByteArray &type);
    void setExtensionType(const QByteArray &extension, const QByteArray &type);

    /// Takes the chain of calculation away, which Excel builds anew; one that names cells without formula is damage.
    void dropCalculationChain();
    /// A hidden sheet whose columns hold the lists. Returns its name.
    QString addListSheet(const QList<QStringList> &lists);

private:
    ZipPatch &m_patch;
    QString m_workbook;
    PackageNamespaces m_namespaces;
};

} // namespace spreadsheet
