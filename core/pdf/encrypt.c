/*
 * encrypt: a file that opens with a password (AES-256, ISO 32000-2, 7.6; revision 6).
 * Printing and reading aloud stay allowed.  The keys are drawn at random, so two runs
 * differ; PDF/A forbids encryption, so only the other standards take it.
 */
#include "pdf/pdf_private.h"

#include <string.h>

const unsigned char *encrypt_pdf(struct arena *a, const struct pages *p, const unsigned char *bytes,
                                 size_t length, size_t *out_length)
{
    const char *user = p->password ? p->password : "";
    const char *owner = p->owner_password ? p->owner_password : user;
    qpdf_data q = qpdf_init();
    const unsigned char *out = NULL;
    qpdf_silence_errors(q);
    if (qpdf_read_memory(q, "briefing", (const char *)bytes, length, NULL) == QPDF_SUCCESS &&
        qpdf_init_write_memory(q) == QPDF_SUCCESS) {
        qpdf_set_r6_encryption_parameters2(q, user, owner, QPDF_TRUE /* reading aloud */,
                                           QPDF_FALSE, QPDF_FALSE, QPDF_FALSE, QPDF_FALSE,
                                           QPDF_FALSE, qpdf_r3p_full, QPDF_TRUE);
        qpdf_set_object_stream_mode(q, qpdf_o_generate);
        if (qpdf_write(q) == QPDF_SUCCESS) {
            *out_length = qpdf_get_buffer_length(q);
            out = memcpy(arena_alloc(a, *out_length), qpdf_get_buffer(q), *out_length);
        }
    }
    if (!out)
        diag_report(MSG_INTERNAL, NULL,
                    qpdf_has_error(q) ? qpdf_get_error_full_text(q, qpdf_get_error(q)) : "qpdf");
    qpdf_cleanup(&q);
    return out;
}
