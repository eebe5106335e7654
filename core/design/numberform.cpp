#include "core/design/numberform.h"

#include "core/design/quantity.h"

namespace octoha {

QLocale numberFormOf(const Type &type, QLocale locale)
{
    const Type *port = &Codec<TcpPort>::type;
    if (&type == port || type.items == port)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace octoha
