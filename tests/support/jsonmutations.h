// SPDX-License-Identifier: Apache-2.0
// Spoils a good answer in every way that a service could, one field at a time; and byte by byte.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace tieout::test {

using namespace Qt::StringLiterals;

/// One field and its mutation.
struct JsonMutation {
    QString path; ///< RFC 6901
    QString what;
    QByteArray body;
};

/// The whole answer with every list cut to its first two elements: further ones would show nothing new.
[[nodiscard]] inline QJsonValue shortened(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray all = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(2, all.size()); ++i)
            list.append(shortened(all.at(i)));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = shortened(member.value());
    return object;
}

class JsonMutations final {
public:
    /// `answer` is an object or a list.
    explicit JsonMutations(const QByteArray &answer)
    {
        const QJsonDocument document = QJsonDocument::fromJson(answer);
        m_root = shortened(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        visit(m_root, QString());
    }

    [[nodiscard]] const QList<JsonMutation> &all() const { return m_all; }
    [[nodiscard]] QByteArray unchanged() const { return bytesOf(m_root); }

private:
    // Replaces the field by a mark, and then the mark by the bytes: QJson cannot hold numbers beyond a double, nor a
    // thousand nested lists.
    static QString mark() { return u"@mutated@"_s; }

    static QList<QPair<QString, QByteArray>> replacements(const QJsonValue &before)
    {
        QList<QPair<QString, QByteArray>> list {
            { u"null"_s, "null" },
            { u"empty text"_s, "\"\"" },
            { u"text"_s, "\"unforeseen\"" },
            { u"NaN as text"_s, "\"NaN\"" },
            { u"Infinity as text"_s, "\"-Infinity\"" },
            { u"a text with a NUL"_s, "\"a\\u0000b\"" },
            { u"control and direction marks"_s, "\"\\u001b[2J\\u202eexe.cod\\u0007\"" },
            { u"true"_s, "true" },
            { u"an empty object"_s, "{}" },
            { u"an empty list"_s, "[]" },
            { u"a list in a list"_s, "[[1]]" },
            { u"a negative number"_s, "-7" },
            { u"10^18"_s, "1000000000000000000" },
            { u"10^18 as text"_s, "\"1000000000000000000.00\"" },
            { u"beyond 64 bits"_s, "18446744073709551616" },
            { u"beyond a double"_s, "1e400" },
            { u"an exponent"_s, "1.5e3" },
            { u"three decimals"_s, "0.125" },
            { u"a thousand lists"_s, QByteArray(1000, '[') + QByteArray(1000, ']') },
            { u"a long text"_s, '"' + QByteArray(20000, 'x') + '"' },
            { u"a lone surrogate"_s, "\"\\ud800\"" },
            { u"year 0"_s, "\"0000-01-01T00:00:00Z\"" },
            { u"year 9999"_s, "\"9999-12-31T23:59:59Z\"" },
            { u"ms of year 30000"_s, "\"/Date(884541340800000+0000)/\"" },
        };
        if (before.isDouble())
            list.append({ u"the number as text"_s, '"' + bytesOf(before) + '"' });
        else if (before.isString())
            list.append({ u"a number for the text"_s, "20260101" });
        return list;
    }

    static QByteArray bytesOf(const QJsonValue &value)
    {
        if (value.isArray())
            return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        if (value.isObject())
            return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    }

    void visit(const QJsonValue &value, const QString &path)
    {
        if (!path.isEmpty())
            mutate(value, path);
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                visit(member.value(), path + QLatin1Char('/') + member.key());
        }
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            visit(list.at(i), path + QLatin1Char('/') + QString::number(i));
    }

    void mutate(const QJsonValue &before, const QString &path)
    {
        const QStringList steps = path.mid(1).split(QLatin1Char('/'));
        m_all.append(JsonMutation { path, u"missing"_s, bytesOf(replaced(m_root, steps, QJsonValue::Undefined)) });
        const QByteArray marked = bytesOf(replaced(m_root, steps, mark()));
        for (const auto &[what, content] : replacements(before)) {
            QByteArray body = marked;
            body.replace('"' + mark().toUtf8() + '"', content);
            m_all.append(JsonMutation { path, what, body });
        }
    }

    /// Undefined removes the field.
    static QJsonValue replaced(const QJsonValue &value, QStringList steps, const QJsonValue &by)
    {
        if (steps.isEmpty())
            return by;
        const QString step = steps.takeFirst();
        if (value.isArray()) {
            QJsonArray list = value.toArray();
            const QJsonValue inner = replaced(list.at(step.toInt()), steps, by);
            if (inner.isUndefined())
                list.removeAt(step.toInt());
            else
                list[step.toInt()] = inner;
            return list;
        }
        QJsonObject object = value.toObject();
        const QJsonValue inner = replaced(object.value(step), steps, by);
        if (inner.isUndefined())
            object.remove(step);
        else
            object[step] = inner;
        return object;
    }

    QJsonValue m_root;
    QList<JsonMutation> m_all;
};

/// Flips, cuts, doubles and inserts bytes; always the same for the same seed.
[[nodiscard]] inline QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(std::max<qsizetype>(1, limit)));
    };
    static const QByteArray structure("{}[]\":,\\0e-.u\n\xff\xed\xa0\x80", 18);
    for (qsizetype edits = 1 + below(4); edits > 0 && !bytes.isEmpty(); --edits) {
        const qsizetype at = below(bytes.size());
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes[at] = structure.at(below(structure.size()));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.remove(at, 1 + below(8));
            break;
        case 4:
            bytes.insert(at, structure.mid(below(structure.size()), 1 + below(3)));
            break;
        default:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(60)));
            break;
        }
    }
    return bytes;
}

/// The path named in an error: the text before its first ": ". Empty when it names none.
[[nodiscard]] inline QString pathIn(const QString &detail)
{
    return detail.startsWith(QLatin1Char('/')) ? detail.section(QLatin1String(": "), 0, 0) : QString();
}

/// Whether an error at `named` describes a fault at `field`: in the field, around it, or in a missing part of it.
[[nodiscard]] inline bool tellsOf(const QString &named, const QString &field)
{
    const QString slash = u"/"_s;
    return named == field || named == slash || field.startsWith(named + slash) || named.startsWith(field + slash);
}

} // namespace tieout::test
