// How the board of a collaboration is called and addressed.
#pragma once

#include "model/samenwerking.hpp"

namespace grip::reports {

/// As the law calls it for this form, with the name of the collaboration: `het dagelijks bestuur van de Gezondheidsregio`, of a
/// company `de directie`; a form without a board has only those who take part.
std::string bestuur(const Samenwerking& samenwerking);

/// Has this form a board at all?
bool heeft_bestuur(const Samenwerking& samenwerking);

/// `Geacht bestuur`, `Geachte directie`, or those who take part when there is none.
std::string_view aanhef(const Samenwerking& samenwerking);

} // namespace grip::reports
