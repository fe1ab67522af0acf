#include "cli/program.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "cli/command_line.hpp"
#include "cli/help.hpp"
#include "cli/required.hpp"

#include <fmt/format.h>
#include <new>
#include <ostream>

namespace grip::cli {
namespace {

ExitCode run(const Asked& asked, const Environment& environment, std::ostream& out, std::ostream& err) {
    if (asked.version) out << fmt::format("grip {} ({})\n", version(), commit());
    else if (asked.help) out << (asked.command == nullptr ? overview(commands()) : help(*asked.command));
    else {
        require_given(*asked.command, asked.options);
        return asked.command->run({asked.options, environment, out, err});
    }
    return ExitCode::done;
}

/// What was thrown, as one sentence. Of what nobody foresaw the library's own words follow.
void tell(std::ostream& err) {
    try {
        throw;
    } catch (const UsageError& error) {
        err << "grip: " << error.what() << "\n";
    } catch (const WorldError& error) {
        err << "grip: " << error.what() << "\n";
    } catch (const std::filesystem::filesystem_error& error) {
        err << fmt::format("grip: {} kan niet worden gelezen of geschreven. Is het van u?\n",
                           printable(error.path1().string()));
    } catch (const std::bad_alloc&) {
        err << "grip: " << no_memory << "\n";
    } catch (const std::exception& error) {
        err << "grip: er ging iets mis waar grip niet op rekent (" << error.what() << "). Meld het de makers.\n";
    }
}

} // namespace

ExitCode guarded(const std::function<ExitCode()>& f, std::ostream& err) {
    try {
        return f();
    } catch (...) {
        tell(err);
    }
    return ExitCode::failure;
}

ExitCode program(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
                 std::ostream& err) {
    return guarded([&] { return run(parse(words, commands()), environment, out, err); }, err);
}

} // namespace grip::cli
