#include "core/simulate/completionqueue.h"
#include "core/simulate/draws.h"

#include <QTest>

#include <queue>

using namespace octoha;

/// The queue of completions gives what a plain heap gives, whatever it is asked.
class CompletionQueueTest : public QObject {
    Q_OBJECT

private:
    using Task = std::pair<Ticks, int>;
    using Heap = std::priority_queue<Task, std::vector<Task>, std::greater<>>;

    /// Tasks of one kind: spread, all alike, mostly short, or evenly spread.
    static double lengthOf(Generator &generator, int kind, double mean)
    {
        if (kind == 1)
            return mean;
        if (kind == 2)
            return generator.next() % 10 ? mean / 1000 : mean * 100 * exponentialDraw(generator);
        return kind == 3 ? mean * generator.uniform() : mean * exponentialDraw(generator);
    }
    static void removeNode(CompletionQueue &queue, Heap &heap, int node)
    {
        Heap kept;
        QList<Ticks> gone, expected;
        queue.removeNode(node, [&](Ticks end) { gone.append(end); });
        for (; !heap.empty(); heap.pop()) {
            if (heap.top().second == node)
                expected.append(heap.top().first);
            else
                kept.push(heap.top());
        }
        heap = kept;
        QCOMPARE(gone, expected);
    }
    static void addSome(Generator &generator, CompletionQueue &queue, Heap &heap, Ticks end, int node)
    {
        const int count = generator.next() % 5 ? 1 : int(generator.next() % 30);
        for (int i = 0; i < count; ++i) {
            queue.add(end, node);
            heap.emplace(end, node);
        }
    }
    static void compareOn(Generator &generator, int nodes, int kind)
    {
        const double mean = double(1 + generator.next() % 5'000'000);
        CompletionQueue queue;
        Heap heap;
        Ticks now = 0;
        queue.restart(double(1 + generator.next() % 50), mean, nodes);
        for (int i = 0; i < 2000; ++i) {
            if (heap.empty() || generator.next() % 100 < (heap.size() < 60 ? 60 : 40)) {
                addSome(generator, queue, heap, now + Ticks(lengthOf(generator, kind, mean)),
                    int(generator.next() % quint64(nodes)));
            } else {
                QCOMPARE(Task(queue.next(), queue.node()), heap.top());
                now = queue.next();
                queue.removeNext();
                heap.pop();
            }
            QCOMPARE(queue.isEmpty(), heap.empty());
            QCOMPARE(queue.next() == never, heap.empty());
            if (generator.next() % 500 == 0)
                removeNode(queue, heap, int(generator.next() % quint64(nodes)));
        }
    }

private Q_SLOTS:
    void agreesWithAHeap()
    {
        Generator generator(3, 0, Generator::Stream::Arrivals);
        for (int trial = 0; trial < 200 && !QTest::currentTestFailed(); ++trial)
            compareOn(generator, 1 + int(generator.next() % 40), trial % 4);
    }
};

QTEST_APPLESS_MAIN(CompletionQueueTest)
#include "tst_completionqueue.moc"
