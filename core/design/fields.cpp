#include "core/design/fields.h"

#include <QHash>

#include <type_traits>

namespace octoha {

namespace {

template<typename Part, typename DesignType> auto &pageOf(DesignType &design)
{
    std::conditional_t<std::is_const_v<DesignType>, const Part, Part> *found = nullptr;
    forEachPage(design, [&](auto &page) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(page)>, Part>)
            found = &page;
    });
    return *found;
}

template<typename Part> const Member<Part> &memberOf(const Row &row)
{
    return static_cast<const Member<Part> &>(row);
}

template<typename Part> const ItemAccess<Part> &itemsOf(const Row &row)
{
    return *memberOf<Part>(row).items;
}

template<typename Part>
constexpr FieldAccess accessTo{
    .read = [](const Row &row, const Design &design) { return memberOf<Part>(row).read(pageOf<Part>(design)); },
    .write = [](const Row &row, Design &design,
                 const QJsonValue &value) { return memberOf<Part>(row).write(pageOf<Part>(design), value); },
    .equal = [](const Row &row, const Design &a,
                 const Design &b) { return memberOf<Part>(row).equal(pageOf<Part>(a), pageOf<Part>(b)); },
    .path = Questions<Part>::path,
    .count = [](const Row &row, const Design &design) { return itemsOf<Part>(row).count(pageOf<Part>(design)); },
    .itemId = [](const Row &row, const Design &design,
                  qsizetype at) { return itemsOf<Part>(row).id(pageOf<Part>(design), at); },
    .readItem = [](const Row &row, const Design &design,
                    qsizetype at) { return itemsOf<Part>(row).read(pageOf<Part>(design), at); },
    .writeItem = [](const Row &row, Design &design, qsizetype at,
                     const QJsonValue &value) { return itemsOf<Part>(row).write(pageOf<Part>(design), at, value); },
    .readAnswer = [](const Row &row, const Design &design, qsizetype at,
                      size_t question) { return itemsOf<Part>(row).readAnswer(pageOf<Part>(design), at, question); },
    .writeAnswer =
        [](const Row &row, Design &design, qsizetype at, size_t question, const QJsonValue &value) {
            return itemsOf<Part>(row).writeAnswer(pageOf<Part>(design), at, question, value);
        },
    .removeItem
    = [](const Row &row, Design &design, qsizetype at) { itemsOf<Part>(row).remove(pageOf<Part>(design), at); },
    .sameItem = [](const Row &row, const Design &a, qsizetype i, const Design &b,
                    qsizetype j) { return itemsOf<Part>(row).same(pageOf<Part>(a), i, pageOf<Part>(b), j); },
    .number = [](const Row &row, Design &design) { itemsOf<Part>(row).number(pageOf<Part>(design)); },
};

void appendItemFields(QList<Field> &table, const Field &list)
{
    if (!list.type().itemRows)
        return;
    const int parent = int(table.size()) - 1;
    const QString prefix = list.id + QLatin1String(".*.");
    for (const Row &row : list.type().itemRows())
        table.append({prefix + QLatin1String(row.question.key), &row, nullptr, parent, list.pageKey});
}

QList<Field> buildTable()
{
    QList<Field> table;
    const Design design;
    forEachPage(design, [&](const auto &page) {
        using Part = std::remove_cvref_t<decltype(page)>;
        for (const Member<Part> &row : Questions<Part>::rows) {
            const Field field{QLatin1String(Questions<Part>::path) + u'.' + QLatin1String(row.question.key), &row,
                &accessTo<Part>, -1, QLatin1String(Questions<Part>::path)};
            table.append(field);
            appendItemFields(table, field);
        }
    });
    return table;
}

} // namespace

const QList<Field> &fields()
{
    static const QList<Field> table = buildTable();
    return table;
}

const QStringList &pageKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const Field &field : fields()) {
            if (!list.contains(field.page()))
                list.append(field.page());
        }
        return list;
    }();
    return keys;
}

QString pageTitle(const QString &pageKey)
{
    struct Page {
        const char *key, *title;
    };
    static constexpr Page pages[] = {{"project", QT_TRANSLATE_NOOP("Pages", "Start")},
        {"workload", QT_TRANSLATE_NOOP("Pages", "Workload")}, {"placement", QT_TRANSLATE_NOOP("Pages", "Placement")},
        {"compute", QT_TRANSLATE_NOOP("Pages", "Compute")}, {"database", QT_TRANSLATE_NOOP("Pages", "Database")},
        {"storage", QT_TRANSLATE_NOOP("Pages", "Storage")}, {"balancer", QT_TRANSLATE_NOOP("Pages", "Balancer")},
        {"signIn", QT_TRANSLATE_NOOP("Pages", "Sign-in")}, {"polling", QT_TRANSLATE_NOOP("Pages", "Polling")},
        {"review", QT_TRANSLATE_NOOP("Pages", "Review")}, {"export", QT_TRANSLATE_NOOP("Pages", "Export")}};
    for (const Page &page : pages) {
        if (pageKey == QLatin1String(page.key))
            return QCoreApplication::translate("Pages", page.title);
    }
    return {};
}

QString onPage(const QString &fieldId, const QString &label)
{
    return pageTitle(fieldId.section(u'.', 0, 0)) + QStringLiteral(" › ") + label;
}

QString Field::label() const
{
    return QCoreApplication::translate("Questions", question().label);
}

QString Field::unit() const
{
    return *question().unit ? QCoreApplication::translate("Units", question().unit) : QString();
}

QString Field::zeroWord() const
{
    return *question().zero ? QCoreApplication::translate("Questions", question().zero) : QString();
}

const Field *findField(QStringView id)
{
    static const QHash<QStringView, const Field *> byId = [] {
        QHash<QStringView, const Field *> hash;
        for (const Field &field : fields())
            hash.insert(field.id, &field);
        return hash;
    }();
    const Field *found = byId.value(id);
    if (found || id.count(u'.') != 3)
        return found;
    QStringList parts = id.toString().split(u'.');
    parts[2] = QStringLiteral("*");
    return byId.value(parts.join(u'.'));
}

} // namespace octoha
