package jhipster;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

enum Language {
    FRENCH,
    ENGLISH,
    SPANISH
}

/** With all that the generator's form for an entity offers. */
@Entity
@Table(name = "employee")
class Employee implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
    @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
    @Column(name = "id")
    private Long id;

    @NotNull
    @Size(min = 1, max = 40)
    @Column(name = "first_name", length = 40, nullable = false)
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @NotNull
    @Pattern(regexp = "^[^@\\s]+@[^@\\s]+$")
    @Column(name = "email", nullable = false, unique = true)
    private String email = UUID.randomUUID() + "@localhost";

    @Column(name = "phone_number")
    private String phoneNumber;

    @Column(name = "hire_date")
    private Instant hireDate;

    @Column(name = "last_seen")
    private ZonedDateTime lastSeen;

    @Column(name = "born")
    private LocalDate born;

    @Column(name = "paid_leave")
    private Duration paidLeave;

    @NotNull
    @DecimalMin(value = "0")
    @Column(name = "salary", precision = 21, scale = 2, nullable = false)
    private BigDecimal salary;

    @DecimalMax("1")
    @Column(name = "commission_pct", precision = 21, scale = 2)
    private BigDecimal commissionPct = new BigDecimal("0.50");

    @Column(name = "score")
    private Float score;

    @Column(name = "rating")
    private Double rating;

    @Min(0)
    @Max(40)
    @Column(name = "absences")
    private Integer absences;

    @Lob
    @Column(name = "image")
    private byte[] image;

    @Column(name = "image_content_type")
    private String imageContentType;

    @Lob
    @Column(name = "biography")
    private String biography;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee manager;

    @ManyToOne(fetch = FetchType.LAZY)
    private Department department;

    @OneToMany(fetch = FetchType.LAZY, mappedBy = "employee")
    private Set<Job> jobs = new HashSet<>();
}

@Entity
@Table(name = "task")
class Task implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "title")
    private String title;

    @Lob
    @Column(name = "description", nullable = false)
    private String description;

    @Lob
    @Column(name = "attachment", nullable = false)
    private byte[] attachment;

    @NotNull
    @Column(name = "attachment_content_type", nullable = false)
    private String attachmentContentType;

    @ManyToMany(fetch = FetchType.LAZY, mappedBy = "tasks")
    private Set<Job> jobs = new HashSet<>();
}

@Entity
@Table(name = "job")
class Job implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
    @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
    @Column(name = "id")
    private Long id;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "min_salary")
    private Long minSalary;

    @Column(name = "max_salary")
    private Long maxSalary;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "rel_job__task",
            joinColumns = @JoinColumn(name = "job_id"),
            inverseJoinColumns = @JoinColumn(name = "task_id"))
    private Set<Task> tasks = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee employee;
}

@Entity
@Table(name = "job_history")
class JobHistory implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
    @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
    @Column(name = "id")
    private Long id;

    @Column(name = "start_date")
    private Instant startDate;

    @Column(name = "end_date")
    private Instant endDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "fallback", nullable = false, length = 10)
    private Language fallback;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(unique = true)
    private Job job;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(unique = true)
    private Department department;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @NotNull
    @JoinColumn(unique = true)
    private Employee employee;
}
