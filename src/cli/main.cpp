#include "base/error.hpp"
#include "cli/program.hpp"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <unistd.h>

namespace {

/// Where there is no memory for an exception either. Set before the libraries make their own globals.
[[gnu::constructor(101)]] void speak_dutch() {
    std::set_terminate([] {
        constexpr std::string_view sentence = "grip: er is te weinig geheugen, of er ging iets anders mis. Probeer het "
                                              "opnieuw als er minder programma's openstaan.\n";
        [[maybe_unused]] const auto written =
            write(STDERR_FILENO, sentence.data(), sentence.size()); // nobody else to tell
        std::_Exit(2);
    });
}

} // namespace

int main(int argc, char** argv) {
    using namespace grip;
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow further is a full disk, which is said
    const auto run = [&] {
        const auto code = cli::program({argv + 1, argv + argc}, cli::read_environment(), std::cout, std::cerr);
        std::cout.flush();
        if (!std::cout) throw WorldError{"de uitvoer kan niet worden geschreven. Is er nog ruimte?"};
        return code;
    };
    return static_cast<int>(cli::guarded(run, std::cerr));
}
