#pragma once
// Who works at the office: written into the change log, shown in the status bar. A person gives a name once; it is kept
// with the settings of this login on this machine.

#include <QString>

namespace app {

/// What the change log will say: the name that is given here, else UNIONHALL_OPERATOR, else the name kept for this
/// login, else the login's own name, else the name of the machine. Never empty.
QString operatorName(const QString &given = {});

/// The name kept for this login; empty: nobody was asked or nobody has answered yet.
QString keptOperatorName();
void keepOperatorName(const QString &name);
/// Whether a person was asked for the name; asked once, then it waits in the settings.
bool wasAskedForOperator();
void noteAskedForOperator();

/// A name as it is written: blanks made even, no line breaks, at most 60 characters; empty when nothing is left or it
/// is no name ("-").
QString tidyOperatorName(const QString &text);

} // namespace app
