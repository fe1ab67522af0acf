// One function for each subcommand that is no report; each stands in a file of its own name.
#pragma once

#include "cli/command.hpp"

namespace grip::reports {
struct Report;
}

namespace grip::cli {

Command aanvulling();
Command begin();
Command herstel();
Command invoer();
Command kijk();
Command lijst();
Command manpagina();
Command nieuw();
Command rapport(const reports::Report& report);
Command schema_command();
Command site();
Command toets();
Command uitleg();
Command uitvraag();
Command werkblad();

} // namespace grip::cli
