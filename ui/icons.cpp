#include "ui/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace octoha {

namespace {

/// Draws one SVG of ours, whose strokes are black, in the theme's colour of the moment.
class TonedEngine : public QIconEngine {
public:
    TonedEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }
    QIconEngine *clone() const override { return new TonedEngine(m_name, m_tone); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tone tone = mode == QIcon::Disabled ? Tone::Muted : m_tone;
        const QColor color = mode == QIcon::Selected && m_tone == Tone::Text ? QColor() : Theme::color(tone);
        painter->drawPixmap(rect,
            picture(color.isValid() ? color : Theme::color(Tone::Text),
                rect.size() * painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    /// The drawing in pixels. It is read once for all places that show it: the step list alone has nine circles.
    QPixmap picture(const QColor &color, const QSize &size) const
    {
        const QString key
            = QStringLiteral("octoha/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg(color)).render(&painter, QRectF(QPointF(), size));
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QByteArray svg(const QColor &color) const
    {
        QFile file(QStringLiteral(":/octoha/icons/%1.svg").arg(m_name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(m_name));
        return opened ? file.readAll().replace("#000", color.name().toLatin1()) : QByteArray();
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(QLatin1StringView name, Tone tone)
{
    return QIcon(new TonedEngine(name, tone));
}

QIcon icon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return icon(QLatin1StringView("error"), Tone::Error);
    case Severity::Warning:
        return icon(QLatin1StringView("warning"), Tone::Warning);
    case Severity::Note:
        break;
    }
    return icon(QLatin1StringView("note"), Tone::Muted);
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Error;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Muted;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Severity", "Note");
}

} // namespace octoha
