// What is wrong with the world around the program, as opposed to what is wrong with its input.
#pragma once

#include <stdexcept>

namespace grip {

/// No such file, no space, no permission: one Dutch sentence, caught in main.
struct WorldError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Said wherever memory runs out, also where nothing can be thrown.
inline constexpr const char* no_memory =
    "er is te weinig geheugen. Sluit andere programma's, of kies een kleiner register.";

/// A paper that would say more than is known, and therefore is not made: one Dutch sentence.
struct NoPaper : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A command that was not given as it should: one Dutch sentence, with what to do.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace grip
