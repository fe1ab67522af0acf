#include "base/error.hpp"
#include "cli/program.hpp"

#include <iostream>

int main(int argc, char** argv) {
    using namespace grip;
    try {
        const auto code = cli::program({argv + 1, argv + argc}, cli::read_environment(), std::cout, std::cerr);
        std::cout.flush();
        if (std::cout) return static_cast<int>(code);
        std::cerr << "grip: de uitvoer kan niet worden geschreven. Is er nog ruimte?\n";
    } catch (const UsageError& error) {
        std::cerr << "grip: " << error.what() << "\n";
    }
    return static_cast<int>(cli::ExitCode::failure);
}
