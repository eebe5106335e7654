#pragma once

#include <QWidget>

namespace octoha {

class CancellableRun;

/// How far a run is, with a way to end it; in sight only while it runs.
class RunProgress : public QWidget {
    Q_OBJECT
public:
    RunProgress(CancellableRun &run, const QString &name, QWidget *parent);
};

} // namespace octoha
