package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @CreationTimestamp
    Instant created;

    @CreationTimestamp(source = SourceType.DB)
    @Column(nullable = true, updatable = false)
    LocalDateTime createdThere;

    @UpdateTimestamp
    @Temporal(TemporalType.TIMESTAMP)
    Date updated;

    @UpdateTimestamp(source = SourceType.DB)
    OffsetDateTime updatedThere;

    @CurrentTimestamp
    Instant changed;

    @CurrentTimestamp(event = EventType.INSERT)
    LocalDate onInsert;

    @CurrentTimestamp(event = EventType.UPDATE)
    Instant onUpdate;

    @CurrentTimestamp(event = {EventType.INSERT, EventType.UPDATE}, source = SourceType.VM)
    LocalDateTime onBoth;

    @Generated
    String generated;

    @Embedded
    Stamps stamps = new Stamps();

    @Embedded
    Audit audit = new Audit();

    @ElementCollection
    List<Stamps> steps = new ArrayList<>();

    @Embeddable
    static class Stamps {
        @CreationTimestamp
        Instant made;

        String by = "me";
    }

    @Embeddable
    static class Audit {
        String reason = "none";

        @Embedded
        @AttributeOverride(name = "made", column = @Column(name = "audited"))
        @AttributeOverride(name = "by", column = @Column(name = "auditor"))
        Stamps stamps = new Stamps();
    }
}
