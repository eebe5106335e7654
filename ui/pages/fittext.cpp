#include "ui/pages/fittext.h"

namespace octoha {

QString fitText(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return QCoreApplication::translate("Fit", "fits");
    case Fit::TooSmall:
        return QCoreApplication::translate("Fit", "too small");
    case Fit::Unknown:
        break;
    }
    return QCoreApplication::translate("Fit", "not known");
}

} // namespace octoha
