#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window's program as it is started.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSpeaksWithoutAScreen_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("help") << QStringList{u"--help"_s} << QByteArray("--sample");
        QTest::addRow("short help") << QStringList{u"-h"_s} << QByteArray("--sample");
        QTest::addRow("version") << QStringList{u"--version"_s} << QByteArray("Octoha ");
        QTest::addRow("among others") << QStringList{u"-platform"_s, u"xcb"_s, u"design.octoha"_s, u"-v"_s}
                                      << QByteArray("Octoha ");
    }

    void itSpeaksWithoutAScreen()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QLatin1String(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        program.setProcessEnvironment(environment);
        program.start(QFileInfo(qEnvironmentVariable("OCTOHA_CLI")).path() + u"/octoha"_s, arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QByteArray text = program.readAllStandardOutput();
        QVERIFY2(text.contains(said), text);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
