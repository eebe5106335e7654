#include "tests/core/export/bundlehome.h"

#include <QTest>

#include <cerrno>

using namespace octoha;
using namespace octoha::tests;

/// What a bundle is never written over, and where it cannot be.
class TestBundleRefusal : public QObject, protected BundleHome {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void whatIsNotOursIsRefusedHoweverItIsNamed_data();
    void whatIsNotOursIsRefusedHoweverItIsNamed();
    void aNameTooLongForTheDiskIsSaid();
    void aManifestOfSomebodyElseIsNoBundle();
    void anUnwritablePlaceIsRefused();
};

void TestBundleRefusal::whatIsNotOursIsRefused_data()
{
    QTest::addColumn<bool>("bundleFirst");
    QTest::addColumn<QString>("name");
    QTest::addRow("a folder of somebody") << false << QStringLiteral("thesis.txt");
    QTest::addRow("a file beside a bundle") << true << QStringLiteral("notes.txt");
    QTest::addRow("a hidden file") << true << QStringLiteral(".git");
    QTest::addRow("a file of ours in other case") << true << QStringLiteral("readme.md");
    QTest::addRow("a file of ours with a dot behind") << true << QStringLiteral("README.md.");
    QTest::addRow("a name that Windows reserves") << true << QStringLiteral("NUL");
    QTest::addRow("a hidden file alone") << false << QStringLiteral(".git");
}

void TestBundleRefusal::whatIsNotOursIsRefused()
{
    QFETCH(bool, bundleFirst);
    QFETCH(QString, name);
    if (bundleFirst)
        QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(put(folder() + u'/' + name, "mine"));
    const auto written = writeBundle(folder(), bundle());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(folder()));
    QVERIFY(QFile::exists(folder() + u'/' + name));
}

void TestBundleRefusal::whatIsNotOursIsRefusedHoweverItIsNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"out/", "./out/.", "other/../out", "out/inside/..", "link", "link/", "link2", "link/inside/.."})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestBundleRefusal::whatIsNotOursIsRefusedHoweverItIsNamed()
{
    QFETCH(QString, name);
    QVERIFY(inHome(QStringLiteral("mkdir -p out/inside other && echo mine > out/thesis.txt && ln -s out link && ln -s "
                                  "link link2")));
    const QStringList before = names();
    QVERIFY(!writeBundle(m_home->path() + u'/' + name, bundle()));
    QCOMPARE(names(), before);
    QVERIFY(QFile::exists(at("thesis.txt")));
}

void TestBundleRefusal::aNameTooLongForTheDiskIsSaid()
{
    const QString path = m_home->filePath(QString(250, u'x'));
    const auto written = writeBundle(path, bundle());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Io);
    QVERIFY2(written.error().message.contains(qt_error_string(ENAMETOOLONG)), qPrintable(written.error().message));
    QVERIFY(names().isEmpty());
}

void TestBundleRefusal::aManifestOfSomebodyElseIsNoBundle()
{
    QList<OutputFile> files{{QStringLiteral("thesis.txt"), "mine"}};
    files.append({QString(manifestName), manifestOf(files)});
    QVERIFY(writeBundle(folder(), files)); // Writes into an empty place whatever it is given.
    QVERIFY(!writeBundle(folder(), bundle()));
    QVERIFY(QFile::exists(at("thesis.txt")));
}

void TestBundleRefusal::anUnwritablePlaceIsRefused()
{
    QVERIFY(put(m_home->filePath(QStringLiteral("file")), "x"));
    const auto below = writeBundle(m_home->filePath(QStringLiteral("file/out")), bundle());
    QVERIFY(!below);
    QCOMPARE(below.error().code, Error::Code::Io);
    QVERIFY(!writeBundle(m_home->filePath(QStringLiteral("file")), bundle()));
    QVERIFY(!writeBundle(QStringLiteral("/proc/out"), bundle())); // where nobody can write, not even root
}

QTEST_APPLESS_MAIN(TestBundleRefusal)
#include "tst_bundlerefusal.moc"
