#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// It works heights out by itself, and must come to what QLabel paints.
class WrappedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAsHighAsAQLabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one word") << u"Octopus"_s;
        QTest::newRow("a sentence")
            << u"Nodes run tasks; all of them share database and files, so each must be able to take over."_s;
        QTest::newRow("lines")
            << u"First line\nSecond line, which is a good deal longer than the first one\n\nThe last."_s;
        QTest::newRow("a word too long") << u"kv-octopus-prod-we-001.privatelink.vaultcore.azure.net is the address."_s;
        QTest::newRow("other scripts") << u"Узлы выполняют задачи 节点运行任务 \u202aעברית\u202c"_s;
        QTest::newRow("German") << u"Nicht abgedeckt: Das Failover in die zweite Region ist Handarbeit und wird einmal "
                                   u"im Jahr geübt. Benutzer und "
                                   "Administratoren brauchen einen Weg in das private Netzwerk. Vor dem Preis steht "
                                   "„mindestens“: Die Preise von "
                                   "Microsoft Defender for Cloud und Datenflussprotokollen stehen nicht im Katalog."_s;
        QTest::newRow("marked")
            << u"See <a href=\"x\">the documentation</a> of <b>Octopus</b> for all that this says."_s;
    }

    void itIsAsHighAsAQLabel()
    {
        QFETCH(QString, text);
        WrappedLabel ours(text);
        QLabel plain(text);
        plain.setWordWrap(true);
        for (QLabel *label : {static_cast<QLabel *>(&ours), &plain}) {
            label->setContentsMargins(3, 5, 7, 2);
            label->setMargin(1);
        }
        for (const double size : {1.0, 1.15, 1.5, 1.6}) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * size);
            font.setBold(size > 1.1 && size < 1.2);
            ours.setFont(font);
            plain.setFont(font);
            for (int width = 60; width <= 900; width += 1)
                QVERIFY2(ours.heightForWidth(width) == plain.heightForWidth(width),
                    qPrintable(u"%1 at %2"_s.arg(width).arg(size)));
        }
    }

    void anotherFontOrTextCounts()
    {
        WrappedLabel ours(u"Nodes run tasks; all of them share database and files."_s);
        const int before = ours.heightForWidth(200);
        QFont larger = ours.font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        ours.setFont(larger);
        QVERIFY(ours.heightForWidth(200) > before);
        ours.setText(u"Nodes"_s);
        QCOMPARE(ours.heightForWidth(200), QFontMetrics(larger).lineSpacing());
    }
};

QTEST_MAIN(WrappedLabelTest)
#include "tst_wrappedlabel.moc"
