#include "cli/commands.hpp"

#include "reports/all.hpp"

#include <algorithm>

namespace grip::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> list = [] {
        std::vector<Command> all{aanvulling(), begin(),          herstel(), invoer(), kijk(),   lijst(),    manpagina(),
                                 nieuw(),      schema_command(), site(),    toets(),  uitleg(), uitvraag(), werkblad()};
        for (const reports::Report* report : reports::all()) all.push_back(rapport(*report));
        std::ranges::sort(all, {}, &Command::id);
        return all;
    }();
    return list;
}

} // namespace grip::cli
