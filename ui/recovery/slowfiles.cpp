#include "ui/recovery/slowfiles.h"

#include "core/project/files.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

#include <chrono>
#include <future>
#include <thread>

namespace octoha {

namespace {

using namespace std::chrono_literals;

constexpr auto moment = 400ms; ///< Until people ask themselves what goes on.
constexpr auto glance = 20ms;

std::function<void(const QString &)> &way()
{
    static std::function<void(const QString &)> look;
    return look;
}

void look(const QString &path)
{
    static_cast<void>(Files::real().look(path)); // What it says does not matter, but that it says something.
}

bool isOver(const std::future<void> &work, std::chrono::milliseconds patience)
{
    return work.wait_for(patience) == std::future_status::ready;
}

void showBoxUntil(const std::future<void> &over, QWidget *window, const QString &what)
{
    QProgressDialog box(what, {}, 0, 0, window);
    box.setWindowModality(Qt::WindowModal);
    box.setMinimumDuration(0);
    box.show();
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isOver(over, 0ms))
            loop.quit();
    });
    timer.start(glance);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

bool answers(const QString &path)
{
    const auto asked = std::make_shared<std::promise<void>>();
    const std::future<void> answer = asked->get_future();
    std::thread([asked, path, look = way() ? way() : look] {
        look(path);
        asked->set_value();
    }).detach();
    return isOver(answer, moment);
}

void workBeside(QWidget *window, const QString &what, const std::function<void()> &work)
{
    std::future<void> over = std::async(std::launch::async, work);
    if (!isOver(over, moment))
        showBoxUntil(over, window, what);
    over.get();
}

void lookBy(std::function<void(const QString &)> look)
{
    way() = std::move(look);
}

} // namespace octoha
