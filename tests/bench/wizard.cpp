// A bare wizard of ten pages: what Qt itself takes until a window of this kind is painted.
#include "tests/bench/firstpaint.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QWizard>

namespace {

QWizardPage *page(int number)
{
    auto *page = new QWizardPage;
    page->setTitle(QStringLiteral("Page %1").arg(number));
    auto *form = new QFormLayout(page);
    for (int i = 0; i < 6; ++i)
        form->addRow(new QLabel(QStringLiteral("Question %1:").arg(i)), new QLineEdit);
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    octoha::bench::PaintingApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    for (int i = 0; i < 10; ++i)
        wizard.addPage(page(i));
    return application.showOnce(wizard);
}
