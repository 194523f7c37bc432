package jhipster;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;

/** Who wrote a row, and when; Spring Data fills it in. */
@MappedSuperclass
abstract class AbstractAuditingEntity<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    public abstract T getId();

    @Column(name = "created_by", nullable = false, length = 50, updatable = false)
    private String createdBy = "system";

    @Column(name = "created_date", updatable = false)
    private Instant createdDate = Instant.EPOCH;

    @Column(name = "last_modified_by", length = 50)
    private String lastModifiedBy;

    @Column(name = "last_modified_date")
    private Instant lastModifiedDate = Instant.EPOCH;

    public String getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(String createdBy) {
        this.createdBy = createdBy;
    }
}
