#pragma once

#include "core/project/presets.h"
#include "tests/ui/surroundings.h"

#include <QAction>
#include <QTest>

namespace octoha::test {

/// A window that shows the sample design, with dialogs that answer by themselves.
struct ShownWindow {
    explicit ShownWindow(const Project &project = sampleProject(), QSize size = {1280, 800})
    {
        document.start(project);
        window = std::make_unique<MainWindow>(document);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("No window.");
        waitForFirstPaint();
        settle();
    }

    QAction *action(const QString &text) const
    {
        for (QAction *candidate : window->findChildren<QAction *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    QuietDialogs dialogs;
    DesignDocument document{Catalog::shipped(), today()};
    std::unique_ptr<MainWindow> window;
};

/// The sample with a fault that a fix mends: both nodes in one zone.
inline Project sampleInOneZone()
{
    Project project = sampleProject();
    for (Node &node : project.design.compute.nodes)
        node.zone = Zone::of<1>();
    return project;
}

} // namespace octoha::test
