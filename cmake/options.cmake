# How everything here is compiled. Assertions stay in the release: a fault of the program must stop it.
include(CheckCXXCompilerFlag)

add_library(grip_options INTERFACE)
target_compile_features(grip_options INTERFACE cxx_std_20)
# -ffp-contract=off: the same sums on every processor, also on those that can multiply and add at once.
# -fmacro-prefix-map: an assertion names its file, but not the folder in which somebody built.
target_compile_options(grip_options INTERFACE -ffp-contract=off "-fmacro-prefix-map=${CMAKE_SOURCE_DIR}/="
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual)

# Not every compiler has these. g++ 12 warns falsely where strings are put together (GCC bug 105651).
foreach(flag -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wno-restrict
        -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "GRIP_HAS${flag}" known)
    check_cxx_compiler_flag("${flag}" ${known})
    if(${known})
        target_compile_options(grip_options INTERFACE "${flag}")
    endif()
endforeach()
target_compile_definitions(grip_options INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(grip_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

if(GRIP_SANITIZE)
    # at fixed addresses, because the sanitizers leave so many pointers that moving them takes most of linking
    # What is left out takes a third of compiling and finds nothing here: a null pointer ends the program anyway, no class has a
    # base, and without optimising no size of an object is known.
    target_compile_options(grip_options INTERFACE -fno-pie -fsanitize=address,undefined -fno-sanitize=null,vptr,object-size
        -fno-sanitize-recover=all)
    target_link_options(grip_options INTERFACE -no-pie -fsanitize=address,undefined)
    find_program(GRIP_LLD ld.lld)
    if(GRIP_LLD)
        target_link_options(grip_options INTERFACE -fuse-ld=lld -Wl,--threads=1)
    endif()
else()
    target_compile_options(grip_options INTERFACE -fPIE)
    target_link_options(grip_options INTERFACE -pie)
endif()
