package bank;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@MappedSuperclass
abstract class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    int lockVersion;
}

/** Who made a row and who changed it last; an auditor asks nothing else first. */
@MappedSuperclass
abstract class Audited extends Numbered {
    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 40)
    String createdBy;

    @UpdateTimestamp
    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by", length = 40)
    String changedBy;
}
