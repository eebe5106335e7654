#include "core/design/leftopen.h"

#include "core/design/answers.h"
#include "core/design/applicability.h"

#include <algorithm>

namespace octoha {

namespace {

bool matters(const Design &design, const QString &id)
{
    return findField(id) && notNeededBecause(design, id).isEmpty()
        && notNeededBecause(design, id.section(u'.', 0, 1)).isEmpty();
}

QStringList inOrder(const QSet<QString> &ids, const Design &design)
{
    QStringList list;
    for (const QString &id : ids) {
        if (matters(design, id))
            list.append(id);
    }
    const auto place = [](const QString &id) { return std::pair(findField(id) - fields().constData(), id); };
    std::sort(list.begin(), list.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return list;
}

} // namespace

QStringList assumedQuestions(const Design &design)
{
    return inOrder(design.assumed, design);
}

QStringList openQuestions(const Design &design)
{
    return inOrder(design.unknown, design);
}

bool isOpen(const Design &design, FieldRef question)
{
    return isUnknown(design, question) && notNeededBecause(design, question.id()).isEmpty();
}

bool isOpen(const Design &design, FieldRef question, int itemId)
{
    if (design.unknown.isEmpty())
        return false;
    const Field *list = findField(question.id().section(u'.', 0, 1));
    return design.unknown.contains(answers::itemMark(*list, itemId, QLatin1String(question.key)))
        && notNeededBecause(design, question.id()).isEmpty();
}

QString labelOf(FieldRef question)
{
    const Field *field = findField(question.id());
    return field ? field->label() : question.id();
}

QString questionText(FieldRef question)
{
    return onPage(question.id(), labelOf(question));
}

QString notStatedText()
{
    return QCoreApplication::translate("Fields", "not stated");
}

} // namespace octoha
