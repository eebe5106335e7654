#include "core/design/pagequestions.h"

namespace octoha {

namespace {

PageQuestions questionsOf(const QString &page)
{
    QList<const Field *> questions;
    QList<QLatin1String> keys;
    for (const Field &field : fields()) {
        if (field.isItem() || field.page() != page)
            continue;
        questions.append(&field);
        keys.append(QLatin1String(field.question().key));
    }
    return {QLatin1String(questions.first()->access->path), questions, SortedKeys(keys)};
}

} // namespace

const QList<PageQuestions> &questionsByPage()
{
    static const QList<PageQuestions> pages = [] {
        QList<PageQuestions> list;
        for (const QString &page : pageKeys())
            list.append(questionsOf(page));
        return list;
    }();
    return pages;
}

} // namespace octoha
