#include "ui/recovery/slowfiles.h"

#include "core/project/files.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace octoha {

namespace {

using namespace std::chrono_literals;

constexpr auto moment = 400ms; ///< Until people ask themselves what goes on.
constexpr auto glance = 20ms;

void askTheSystem(const QString &path)
{
    static_cast<void>(Files::real().look(path)); // What it says does not matter, but that it says something.
}

std::function<void(const QString &)> &wayToAsk()
{
    static std::function<void(const QString &)> way = askTheSystem;
    return way;
}

/// Unlike that of std::async, its future lets go of work that does not end.
std::future<void> startedBeside(const std::function<void()> &work)
{
    const auto over = std::make_shared<std::promise<void>>();
    std::thread([over, work] {
        work();
        over->set_value();
    }).detach();
    return over->get_future();
}

bool isOver(const std::future<void> &work, std::chrono::milliseconds patience)
{
    return work.wait_for(patience) == std::future_status::ready;
}

/// False where the user stopped waiting.
bool showBoxUntil(const std::future<void> &over, QWidget *window, const QString &what)
{
    QProgressDialog box(what, QCoreApplication::translate("SlowFiles", "&Stop waiting"), 0, 0, window);
    box.setWindowModality(Qt::ApplicationModal);
    box.setMinimumDuration(0);
    box.show();
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isOver(over, 0ms))
            loop.quit();
    });
    QObject::connect(&box, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    timer.start(glance);
    loop.exec();
    return isOver(over, 0ms);
}

} // namespace

bool endsSoon(const std::function<void()> &work)
{
    return isOver(startedBeside(work), moment);
}

bool answers(const QString &path)
{
    return endsSoon([way = wayToAsk(), path] { way(path); });
}

// Asked again and again from the context's side: who ends late finds nobody there, and calls nobody.
void workBehind(QObject *context, const std::function<void()> &work, const std::function<void()> &done)
{
    auto *timer = new QTimer(context);
    const auto over = std::make_shared<const std::future<void>>(startedBeside(work));
    QObject::connect(timer, &QTimer::timeout, context, [timer, over, done] {
        if (!isOver(*over, 0ms))
            return;
        timer->stop();
        timer->deleteLater();
        done();
    });
    timer->start(glance);
}

bool waitsFor(QWidget *window, const QString &what, const std::function<void()> &work)
{
    const std::future<void> over = startedBeside(work);
    return isOver(over, moment) || showBoxUntil(over, window, what);
}

void askBy(std::function<void(const QString &)> way)
{
    wayToAsk() = way ? std::move(way) : askTheSystem;
}

} // namespace octoha
