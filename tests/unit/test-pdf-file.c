/*
 * pdf-file: the former file stays until the new one is whole, whatever goes wrong, and
 * nothing else is left behind.
 */
#include "pdf-fixture.h"
#include "pdf/pdf_private.h"
#include "unit.h"

#include <dirent.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

static const unsigned char former[] = "the former file";
static const unsigned char later[] = "the later file, which is longer";
static char folder[64], path[96];

static void open_folder(void)
{
    diag_init("test");
    snprintf(folder, sizeof folder, "/tmp/test-pdf-file-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.pdf", folder);
}

static void close_folder(void)
{
    char command[96];
    snprintf(command, sizeof command, "rm -r %s", folder);
    ck_assert_int_eq(system(command), 0);
}

static unsigned files_there(void)
{
    DIR *d = opendir(folder);
    unsigned n = 0;
    for (const struct dirent *e; (e = readdir(d));)
        n += e->d_name[0] != '.' || strlen(e->d_name) > 2;
    closedir(d);
    return n;
}

static bool holds(const char *file, const unsigned char *bytes, size_t length)
{
    char got[256];
    FILE *f = fopen(file, "rb");
    size_t n = f ? fread(got, 1, sizeof got, f) : 0;
    if (f)
        fclose(f);
    return n == length && memcmp(got, bytes, n) == 0;
}

static mode_t mode_of(const char *file)
{
    struct stat st;
    return lstat(file, &st) == 0 ? st.st_mode : 0;
}

#define REPLACE(file, bytes) file_replace(file, bytes, sizeof bytes - 1)
#define HOLDS(file, bytes) holds(file, bytes, sizeof bytes - 1)

START_TEST(permissions_are_the_former_ones)
{
    open_folder();
    umask(027);
    ck_assert(REPLACE(path, former));
    ck_assert_uint_eq(mode_of(path) & 07777, 0640);
    chmod(path, 0604);
    ck_assert(REPLACE(path, later));
    ck_assert_uint_eq(mode_of(path) & 07777, 0604);
    ck_assert(HOLDS(path, later));
    ck_assert_uint_eq(files_there(), 1);
    close_folder();
}
END_TEST

START_TEST(links_are_followed)
{
    char first[96], second[96];
    open_folder();
    snprintf(first, sizeof first, "%s/first", folder);
    snprintf(second, sizeof second, "%s/second", folder);
    ck_assert_int_eq(symlink("second", first), 0);
    ck_assert_int_eq(symlink(path, second), 0);
    ck_assert(REPLACE(first, former));              /* nothing is there yet */
    ck_assert(REPLACE(first, later));
    ck_assert(S_ISLNK(mode_of(first)) && S_ISLNK(mode_of(second)) && S_ISREG(mode_of(path)));
    ck_assert(HOLDS(path, later));
    ck_assert_int_eq(unlink(second), 0);
    ck_assert_int_eq(symlink("first", second), 0);
    ck_assert(!REPLACE(first, later));              /* a ring */
    ck_assert_int_eq(diag_status(), STATUS_CANNOT_WRITE);
    close_folder();
}
END_TEST

START_TEST(a_pipe_is_written_through)
{
    int ends[2];
    char name[64], got[64];
    open_folder();
    ck_assert_int_eq(pipe(ends), 0);
    snprintf(name, sizeof name, "/proc/self/fd/%d", ends[1]);
    ck_assert(REPLACE(name, former));
    ck_assert_int_eq(read(ends[0], got, sizeof got), (ssize_t)sizeof former - 1);
    ck_assert(memcmp(got, former, sizeof former - 1) == 0);
    close_folder();
}
END_TEST

START_TEST(a_full_disk_leaves_the_former_file)
{
    static unsigned char large[100000];
    open_folder();
    ck_assert(REPLACE(path, former));
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &(struct rlimit){4096, 4096}), 0);
    ck_assert(!file_replace(path, large, sizeof large));
    ck_assert_int_eq(diag_worst(), MSG_CANNOT_WRITE);
    ck_assert_int_eq(diag_status(), STATUS_CANNOT_WRITE);
    ck_assert(HOLDS(path, former));
    ck_assert_uint_eq(files_there(), 1);
    close_folder();
}
END_TEST

START_TEST(a_full_device_is_said)
{
    open_folder();
    ck_assert(!REPLACE("/dev/full", former));
    ck_assert_int_eq(diag_worst(), MSG_CANNOT_WRITE);
    ck_assert(S_ISCHR(mode_of("/dev/full")));
    diag_reset();
    ck_assert(!REPLACE(folder, former));            /* a folder */
    ck_assert_int_eq(diag_status(), STATUS_CANNOT_WRITE);
    ck_assert_uint_eq(files_there(), 0);
    close_folder();
}
END_TEST

/* Root may write anywhere; then somebody else tries, in a process of its own. */
static int as_nobody(const char *file)
{
    pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && seteuid(NOBODY) != 0)
            _exit(1);
        _exit(REPLACE(file, later) ? 0 : diag_status());
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    return WEXITSTATUS(status);
}

START_TEST(a_locked_folder_is_said)
{
    open_folder();
    ck_assert(REPLACE(path, former));
    ck_assert_int_eq(chmod(folder, 0555), 0);
    ck_assert_int_eq(as_nobody(path), STATUS_CANNOT_WRITE);
    ck_assert_int_eq(chmod(folder, 0755), 0);
    ck_assert(HOLDS(path, former));
    ck_assert_uint_eq(files_there(), 1);
    char nowhere[128];
    snprintf(nowhere, sizeof nowhere, "%s/none/a.pdf", folder);
    ck_assert(!REPLACE(nowhere, former));
    ck_assert_int_eq(diag_status(), STATUS_CANNOT_WRITE);
    close_folder();
}
END_TEST

START_TEST(the_whole_way_leaves_one_file)
{
    struct pdf_fixture f;
    open_folder();
    fixture_open();
    struct pages *p = fixture_pages(&f);
    ck_assert(pdf_write(p, path, NULL));
    ck_assert_uint_eq(files_there(), 1);
    pdf_cleanup();                                  /* nothing is in the making */
    ck_assert_uint_eq(files_there(), 1);
    ck_assert(!pdf_write(p, "/dev/full", NULL));
    ck_assert_int_eq(diag_status(), STATUS_CANNOT_WRITE);
    fixture_close();
    close_folder();
}
END_TEST

int main(void)
{
    return UNIT_RUN("pdf-file", permissions_are_the_former_ones, links_are_followed,
                    a_pipe_is_written_through, a_full_disk_leaves_the_former_file,
                    a_full_device_is_said, a_locked_folder_is_said, the_whole_way_leaves_one_file);
}
