package iam;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Nationalized;

@Entity
@Table(
        name = "IAM_ROLE",
        uniqueConstraints = @UniqueConstraint(columnNames = {"NAME", "CLIENT_REALM_CONSTRAINT"}),
        indexes = {@Index(name = "IDX_ROLE_CLIENT", columnList = "CLIENT"), @Index(name = "IDX_ROLE_REALM", columnList = "REALM_ID")})
class RoleEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Nationalized
    @Column(name = "NAME")
    private String name;

    @Nationalized
    @Column(name = "DESCRIPTION")
    private String description;

    @Column(name = "REALM_ID")
    private String realmId;

    @Column(name = "CLIENT_ROLE")
    private boolean clientRole;

    @Column(name = "CLIENT")
    private String clientId;

    @Column(name = "CLIENT_REALM_CONSTRAINT", length = 36)
    private String clientRealmConstraint;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "COMPOSITE_ROLE",
            joinColumns = @JoinColumn(name = "COMPOSITE"),
            inverseJoinColumns = @JoinColumn(name = "CHILD_ROLE"))
    private Set<RoleEntity> compositeRoles;

    @ManyToMany(mappedBy = "compositeRoles", fetch = FetchType.LAZY)
    private Set<RoleEntity> parentRoles;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, mappedBy = "role")
    @BatchSize(size = 20)
    protected List<RoleAttributeEntity> attributes;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "ROLE_ATTRIBUTE")
class RoleAttributeEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ROLE_ID")
    protected RoleEntity role;

    @Column(name = "NAME")
    protected String name;

    @Nationalized
    @Column(name = "VALUE_TEXT")
    protected String value;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(
        name = "IAM_GROUP",
        uniqueConstraints = @UniqueConstraint(columnNames = {"REALM_ID", "PARENT_GROUP", "NAME", "KIND"}))
class GroupEntity {
    /** There is no null among what must be unique. */
    static final String TOP_PARENT = " ";

    enum Kind {
        REALM,
        ORGANIZATION
    }

    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @Nationalized
    @Column(name = "NAME")
    protected String name;

    @Column(name = "PARENT_GROUP")
    protected String parentId;

    @Column(name = "REALM_ID", nullable = false)
    protected String realm;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "KIND", nullable = false)
    private Kind kind;

    @ElementCollection
    @CollectionTable(name = "GROUP_ATTRIBUTE", joinColumns = @JoinColumn(name = "GROUP_ID"))
    private List<Attribute> attributes;

    /** Says itself how it is read, else Hibernate would go through its getters, as it does for the key of the group. */
    @Embeddable
    @Access(AccessType.FIELD)
    static class Attribute {
        @Column(name = "NAME", nullable = false)
        String name;

        @Column(name = "VALUE_TEXT")
        String value;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "GROUP_ROLE_MAPPING")
@IdClass(GroupRoleMappingEntity.Key.class)
class GroupRoleMappingEntity {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "GROUP_ID")
    protected GroupEntity group;

    @Id
    @Column(name = "ROLE_ID")
    protected String roleId;

    static class Key implements Serializable {
        protected String group;
        protected String roleId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.group, group) && Objects.equals(key.roleId, roleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(group, roleId);
        }
    }
}

@Entity
@Table(
        name = "RESOURCE_SERVER_RESOURCE",
        uniqueConstraints = @UniqueConstraint(columnNames = {"NAME", "RESOURCE_SERVER_ID", "OWNER"}))
class ResourceEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Column(name = "NAME")
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @Column(name = "VALUE_TEXT")
    @CollectionTable(name = "RESOURCE_URIS", joinColumns = @JoinColumn(name = "RESOURCE_ID"))
    private Set<String> uris = new HashSet<>();

    @Column(name = "OWNER")
    private String owner;

    @Column(name = "OWNER_MANAGED_ACCESS")
    private boolean ownerManagedAccess;

    @Column(name = "RESOURCE_SERVER_ID", length = 36)
    private String resourceServer;

    @OneToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "RESOURCE_SCOPE",
            joinColumns = @JoinColumn(name = "RESOURCE_ID"),
            inverseJoinColumns = @JoinColumn(name = "SCOPE_ID"))
    private List<ScopeEntity> scopes = new LinkedList<>();

    @ManyToMany(fetch = FetchType.LAZY, cascade = {})
    @JoinTable(
            name = "RESOURCE_POLICY",
            joinColumns = @JoinColumn(name = "RESOURCE_ID"),
            inverseJoinColumns = @JoinColumn(name = "POLICY_ID"))
    private List<PolicyEntity> policies = new LinkedList<>();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(
        name = "RESOURCE_SERVER_SCOPE",
        uniqueConstraints = {@UniqueConstraint(columnNames = {"NAME", "RESOURCE_SERVER_ID"})})
class ScopeEntity {
    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "NAME")
    private String name;

    @Column(name = "RESOURCE_SERVER_ID", length = 36)
    private String resourceServer;

    @ManyToMany(fetch = FetchType.LAZY, mappedBy = "scopes")
    private List<PolicyEntity> policies = new ArrayList<>();
}

@Entity
@Table(
        name = "RESOURCE_SERVER_POLICY",
        uniqueConstraints = {@UniqueConstraint(columnNames = {"NAME", "RESOURCE_SERVER_ID"})})
class PolicyEntity {
    enum Logic {
        POSITIVE,
        NEGATIVE
    }

    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Column(name = "NAME")
    private String name;

    @Column(name = "TYPE")
    private String type;

    @Column(name = "LOGIC")
    private Logic logic = Logic.POSITIVE;

    @ElementCollection(fetch = FetchType.LAZY)
    @MapKeyColumn(name = "NAME")
    @Column(name = "VALUE_TEXT", columnDefinition = "TEXT")
    @CollectionTable(name = "POLICY_CONFIG", joinColumns = {@JoinColumn(name = "POLICY_ID")})
    private Map<String, String> config = new HashMap<>();

    @Column(name = "RESOURCE_SERVER_ID", length = 36)
    private String resourceServer;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "ASSOCIATED_POLICY",
            joinColumns = @JoinColumn(name = "POLICY_ID"),
            inverseJoinColumns = @JoinColumn(name = "ASSOCIATED_POLICY_ID"))
    private Set<PolicyEntity> associatedPolicies;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "SCOPE_POLICY",
            joinColumns = @JoinColumn(name = "POLICY_ID"),
            inverseJoinColumns = @JoinColumn(name = "SCOPE_ID"))
    private Set<ScopeEntity> scopes;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
