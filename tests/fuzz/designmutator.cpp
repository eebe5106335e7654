#include "tests/fuzz/designmutator.h"

#include "core/design/fields.h"
#include "tests/core/hostile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace octoha::fuzz {

namespace {

using namespace Qt::StringLiterals;
using Random = QRandomGenerator;

qsizetype below(Random &random, qsizetype count)
{
    return random.bounded(int(std::max<qsizetype>(1, count)));
}

template<typename List> auto oneOf(const List &list, Random &random)
{
    return list[below(random, qsizetype(std::size(list)))];
}

QString textNear(const Type &type, Random &random)
{
    static const QStringList forms{u""_s, u"2026.4.6909"_s, u"00000000-0000-4000-8000-000000000001"_s, u"10.0.0.0/16"_s,
        u"10.0.0.4"_s, u"0.0.0.0/0"_s, u"\\\\files.example.com\\octopus$"_s, u"https://octopus.example.com:8443/path"_s,
        u"/subscriptions/0/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/v"_s, u"octo-01"_s,
        u"westeurope"_s, u"Standard_D4s_v5"_s, u"CONTOSO\\octopus$"_s, u"..\\..\\etc"_s, u"2026-11-24"_s,
        u"Europe/Berlin"_s};
    switch (below(random, 5)) {
    case 0:
        return oneOf(tests::hostileTexts(), random);
    case 1:
        return QString(type.maximumLength + int(below(random, 2)), u'x');
    case 2:
        return QString::number(random.generate());
    default:
        return oneOf(forms, random);
    }
}

double numberNear(const Type &type, Random &random)
{
    const double step = std::pow(10, -type.decimals);
    const double values[] = {type.minimum, type.maximum, type.minimum - step, type.maximum + step, type.minimum + step,
        std::round(type.minimum + (type.maximum - type.minimum) * random.generateDouble()), type.minimum + step / 2, 0,
        1, 2, 3, 1e300};
    return oneOf(values, random);
}

QJsonValue wrongKind(Random &random)
{
    const QJsonValue values[] = {QJsonValue::Null, true, -1, 0.5, 1e308, u""_s, u"x"_s, QJsonArray(), QJsonObject(),
        QJsonArray{QJsonValue::Null}, QJsonArray{QJsonObject{{u"id"_s, 1}}, QJsonObject{{u"id"_s, 1}}}};
    return oneOf(values, random);
}

QJsonValue valueNear(const Type &type, Random &random);

QJsonObject itemNear(std::span<const Row> rows, Random &random)
{
    QJsonObject item;
    for (const Row &row : rows) {
        if (below(random, 2) == 0)
            item.insert(QLatin1String(row.question.key), valueNear(*row.type, random));
    }
    if (below(random, 2) == 0)
        item.insert(u"id"_s, int(below(random, 4)));
    return item;
}

QJsonArray listNear(const Type &type, Random &random)
{
    QJsonArray items;
    for (qsizetype left = below(random, 5); left > 0; --left)
        items.append(type.itemRows ? QJsonValue(itemNear(type.itemRows(), random)) : valueNear(*type.items, random));
    return items;
}

/// An answer that the question takes, or just does not.
QJsonValue valueNear(const Type &type, Random &random)
{
    switch (type.kind) {
    case Kind::Boolean:
        return below(random, 2) == 0;
    case Kind::Choice:
        return QLatin1String(oneOf(type.choices, random).key);
    case Kind::Text:
        return textNear(type, random);
    case Kind::Date:
        return QDate(2020, 1, 1).addDays(below(random, 9999)).toString(Qt::ISODate);
    case Kind::List:
        return listNear(type, random);
    default:
        return numberNear(type, random);
    }
}

/// Lets `edit` change what an object holds under a key.
template<typename Edit> void change(QJsonObject &object, const QString &key, Edit edit)
{
    QJsonValue value = object.value(key);
    edit(value);
    object.insert(key, value);
}

/// Lets `edit` change the page of the field, or one of the items of its list.
template<typename Edit> void changeOwner(QJsonObject &project, const Field &field, Random &random, Edit edit)
{
    change(project, u"design"_s, [&](QJsonValue &design) {
        QJsonObject pages = design.toObject();
        change(pages, field.page(), [&](QJsonValue &page) {
            QJsonObject owner = page.toObject();
            if (!field.isItem())
                return edit(owner), void(page = owner);
            change(owner, QLatin1String(fields()[field.parent].question().key), [&](QJsonValue &list) {
                QJsonArray items = list.toArray();
                const qsizetype at = below(random, items.size() + 1);
                QJsonObject item = items.at(at).toObject();
                edit(item);
                if (at < items.size())
                    items.replace(at, item);
                else
                    items.append(item);
                list = items;
            });
            page = owner;
        });
        design = pages;
    });
}

void answer(QJsonObject &project, Random &random)
{
    const Field &field = fields()[below(random, fields().size())];
    const QString key = QLatin1String(field.question().key);
    const QJsonValue value = below(random, 12) == 0 ? wrongKind(random) : valueNear(field.type(), random);
    changeOwner(project, field, random, [&](QJsonObject &owner) { owner.insert(key, value); });
}

void dropOrAddKey(QJsonObject &project, Random &random)
{
    const Field &field = fields()[below(random, fields().size())];
    changeOwner(project, field, random, [&](QJsonObject &owner) {
        if (below(random, 2) == 0)
            owner.remove(QLatin1String(field.question().key));
        else
            owner.insert(oneOf(tests::hostileTexts(), random), wrongKind(random));
    });
}

QJsonArray edited(QJsonArray items, Random &random)
{
    const qsizetype at = below(random, items.size());
    const QJsonValue item = items.at(at);
    switch (items.isEmpty() ? 3 : below(random, 4)) {
    case 0:
        items.removeAt(at);
        break;
    case 1:
        items.append(item);
        break;
    case 2:
        items.removeAt(at);
        items.prepend(item);
        break;
    default:
        for (qsizetype left = below(random, 40); left > 0; --left)
            items.append(item);
    }
    return items;
}

void editList(QJsonObject &project, Random &random)
{
    const Field &field = fields()[below(random, fields().size())];
    const Field &list = field.isItem() ? fields()[field.parent] : field;
    if (list.type().kind != Kind::List)
        return answer(project, random);
    changeOwner(project, list, random, [&](QJsonObject &page) {
        change(page, QLatin1String(list.question().key),
            [&](QJsonValue &value) { value = edited(value.toArray(), random); });
    });
}

void editAround(QJsonObject &project, Random &random)
{
    const QString field = fields()[below(random, fields().size())].id;
    const QString names[] = {u"format"_s, u"generator"_s, u"assumed"_s, u"accepted"_s, u"rulesAsOf"_s, u"design"_s};
    const QJsonObject acceptance{{u"rule"_s, u"OHA-NODE-001"_s}, {u"reason"_s, oneOf(tests::hostileTexts(), random)},
        {u"owner"_s, u"Ada"_s}, {u"expires"_s, u"2027-01-01"_s}, {u"seen"_s, QJsonObject{{field, wrongKind(random)}}}};
    switch (below(random, 3)) {
    case 0:
        project.insert(oneOf(names, random), wrongKind(random));
        break;
    case 1:
        project.insert(u"assumed"_s, QJsonArray{field});
        break;
    default:
        project.insert(u"accepted"_s, QJsonArray{acceptance});
    }
}

} // namespace

QJsonObject mutated(QJsonObject project, QRandomGenerator &random)
{
    using Edit = void (*)(QJsonObject &, Random &);
    static constexpr Edit edits[]
        = {answer, answer, answer, answer, answer, answer, dropOrAddKey, editList, editList, editAround};
    do {
        oneOf(edits, random)(project, random);
    } while (below(random, 3) == 0);
    return project;
}

} // namespace octoha::fuzz

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maximumSize);

/// One input in eight is changed byte by byte, so that what is no JSON is tried too.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maximumSize, unsigned seed)
{
    QRandomGenerator random(seed);
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject() || random.bounded(8) == 0)
        return LLVMFuzzerMutate(data, size, maximumSize);
    const QByteArray changed
        = QJsonDocument(octoha::fuzz::mutated(document.object(), random)).toJson(QJsonDocument::Compact);
    if (size_t(changed.size()) > maximumSize)
        return LLVMFuzzerMutate(data, size, maximumSize);
    std::copy(changed.cbegin(), changed.cend(), data);
    return size_t(changed.size());
}
